package user;

import documents.api.DocumentsApi;
import documents.api.SessionApi;
import documents.model.ChangeDocumentRequest;
import documents.model.Document;
import documents.model.ListDocumentsFilter;
import documents.model.ListDocumentsParameters;
import documents.model.LoginForm;
import documents.model.Metadata;
import documents.model.Problem;
import documents.model.Session;
import documents.model.UploadMultipart;
import documents.support.ErrorAnswer;
import documents.support.FilePart;
import documents.support.JsonConverterFactory;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okhttp3.ResponseBody;
import retrofit2.Response;
import retrofit2.Retrofit;

/** What somebody writes who uses the client. */
public final class Office {

    private Office() {}

    /**
     * A day at the office.
     *
     * @param baseUrl where the server is
     * @param file to upload
     * @param afterFirstByte runs while the download goes on
     * @return what happened
     * @throws Exception if something went wrong
     */
    public static List<String> day(String baseUrl, Path file, Runnable afterFirstByte) throws Exception {
        List<String> diary = new ArrayList<>();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .addConverterFactory(JsonConverterFactory.create())
                .validateEagerly(true)
                .build();
        SessionApi sessions = retrofit.create(SessionApi.class);
        DocumentsApi documents = retrofit.create(DocumentsApi.class);

        diary.add("health: " + sessions.health().execute().body());

        LoginForm login = LoginForm.builder().user("ada").password("p&q").remember(true).build();
        Session session = sessions.login(login).execute().body();
        String token = session.token();

        Metadata metadata = Metadata.builder().title("Plan").pages(3).tags(List.of("a", "b")).build();
        UploadMultipart upload = UploadMultipart.builder()
                .metadata(metadata)
                .file(FilePart.of(file).as("application/pdf"))
                .build();
        Document made = documents.upload(token, upload).execute().body();
        diary.add("uploaded: " + made.title() + ", " + made.size() + " bytes");

        ListDocumentsParameters wanted = ListDocumentsParameters.builder()
                .filter(ListDocumentsFilter.builder()
                        .status(ListDocumentsFilter.Status.FINAL)
                        .changedSince(LocalDate.of(2026, 1, 2))
                        .build())
                .xRequestId(new UUID(0, 7))
                .build();
        for (Document each : documents.listDocuments(token, wanted).execute().body()) {
            diary.add("listed: " + each.title());
        }
        diary.add("csv: " + documents.listDocumentsAsText(token, wanted).execute().body());

        ChangeDocumentRequest change = ChangeDocumentRequest.builder().title("Plan B").ownerNull().build();
        Document changed = documents.changeDocument(made.id(), token, change).execute().body();
        diary.add("changed: " + changed.title() + ", " + (changed.isOwnerNull() ? "nobody's" : changed.owner()));

        try (ResponseBody pdf = documents.downloadPdf(made.id(), token).execute().body();
                InputStream bytes = pdf.byteStream()) {
            int first = bytes.read();
            afterFirstByte.run();
            diary.add("downloaded: " + (char) first + new String(bytes.readAllBytes()));
        }

        Response<Void> archive = documents.archive(made.id(), token).execute();
        diary.add("archive: " + archive.code() + " " + archive.headers().get("Location"));
        diary.add("delete: " + documents.deleteDocument(made.id(), token).execute().code());

        Response<Document> gone = documents.getDocument(made.id(), token).execute();
        ErrorAnswer answer = ErrorAnswer.of(gone);
        if (answer.body() instanceof Problem problem) {
            diary.add("gone: " + answer.status() + " " + problem.title() + ": " + problem.detail());
        }
        return diary;
    }
}
