package golden.library.api;

import golden.library.model.ClashParameters;
import golden.library.model.Clashes;
import golden.library.model.Item;
import golden.library.model.Note;
import golden.library.model.SearchMoreParameters;
import golden.library.support.Idempotent;
import golden.library.support.PlainText;
import golden.library.support.QueryParameters;
import golden.library.support.Styles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

/**
 * Things to borrow. &#42;/ public class Injected &#123;&#125; /&#42; &#123;&#64;code unbalanced
 * &#60;b&#62; $T &#92;u002a/
 */
public interface ItemsApi {
    /**
     * Calls <code>GET /clashes/&#123;call&#125;</code>.
     *
     * @param call <code>call</code>
     * @param query <code>query</code>
     * @param headers2 <code>headers</code>
     * @param parameters <code>parameters</code>
     * @return the call, not yet sent
     */
    @GET("clashes/{call}")
    Call<Clashes> clash(@Path("call") String call, @Query("query") String query,
            @Header("headers") String headers2, @Query("parameters") String parameters);

    /**
     * Calls <code>GET /clashes/&#123;call&#125;</code>.
     *
     * @param call <code>call</code>
     * @param query <code>query</code>
     * @param headers2 <code>headers</code>
     * @param parameters <code>parameters</code>
     * @param parameters_ optional parameters
     * @return the call, not yet sent
     */
    default Call<Clashes> clash(String call, String query, String headers2, String parameters,
            ClashParameters parameters_) {
        return clash(call, query, headers2, parameters, parameters_.query(), parameters_.headers());
    }

    /**
     * Calls <code>GET /clashes/&#123;call&#125;</code>.
     *
     * @param call <code>call</code>
     * @param query <code>query</code>
     * @param headers2 <code>headers</code>
     * @param parameters <code>parameters</code>
     * @param query_ other parameters in the query
     * @param headers other parameters in headers
     * @return the call, not yet sent
     */
    @GET("clashes/{call}")
    Call<Clashes> clash(@Path("call") String call, @Query("query") String query,
            @Header("headers") String headers2, @Query("parameters") String parameters,
            @QueryMap(encoded = true) QueryParameters query_,
            @HeaderMap Map<String, String> headers);

    /**
     * Calls <code>GET /search/&#123;terms&#125;</code>.
     *
     * @param terms <code>terms</code>
     * @param ids <code>ids</code>
     * @param piped <code>piped</code>
     * @param any <code>any</code>
     * @param note <code>note</code>
     * @param filter <code>filter</code>
     * @param sid <code>sid</code>
     * @param xList <code>X-List</code>
     * @return the call, not yet sent
     */
    @Idempotent
    default Call<Void> search(List<String> terms, List<Long> ids, List<String> piped,
            List<LocalDate> any, Note note, Map<String, String> filter, String sid,
            List<String> xList) {
        return search(Styles.path("terms", terms, "", ",", false), any, new QueryParameters()
                .add("ids", ids, ",", false)
                .add("piped", piped, "|", false)
                .add("note", note, "", false)
                .add("filter", filter, "", true), Styles.header(Styles.cookie(new LinkedHashMap<>(), "sid", sid, true), "X-List", xList, ",", false));
    }

    /**
     * Calls <code>GET /search/&#123;terms&#125;</code>.
     *
     * @param terms <code>terms</code>
     * @param any <code>any</code>
     * @param query other parameters in the query
     * @param headers other parameters in headers
     * @return the call, not yet sent
     */
    @GET("search/{terms}")
    @Idempotent
    Call<Void> search(@Path(value = "terms", encoded = true) String terms,
            @Query("any") List<LocalDate> any, @QueryMap(encoded = true) QueryParameters query,
            @HeaderMap Map<String, String> headers);

    /**
     * Calls <code>POST /search/&#123;terms&#125;</code>.
     *
     * @param terms <code>terms</code>
     * @param ids <code>ids</code>
     * @param sid <code>sid</code>
     * @return the call, not yet sent
     */
    default Call<Void> searchMore(String terms, List<Long> ids, String sid) {
        return searchMore(terms, new QueryParameters()
                .add("ids", ids, ",", false), Styles.cookie(new LinkedHashMap<>(), "sid", sid, true));
    }

    /**
     * Calls <code>POST /search/&#123;terms&#125;</code>.
     *
     * @param terms <code>terms</code>
     * @param ids <code>ids</code>
     * @param sid <code>sid</code>
     * @param parameters optional parameters
     * @return the call, not yet sent
     */
    default Call<Void> searchMore(String terms, List<Long> ids, String sid,
            SearchMoreParameters parameters) {
        return searchMore(terms, parameters.query()
                .add("ids", ids, ",", false), Styles.cookie(parameters.headers(), "sid", sid, true));
    }

    /**
     * Calls <code>POST /search/&#123;terms&#125;</code>.
     *
     * @param terms <code>terms</code>
     * @param query other parameters in the query
     * @param headers other parameters in headers
     * @return the call, not yet sent
     */
    @POST("search/{terms}")
    Call<Void> searchMore(@Path("terms") String terms,
            @QueryMap(encoded = true) QueryParameters query,
            @HeaderMap Map<String, String> headers);

    /**
     * Calls <code>GET /items/&#123;itemId&#125;</code>.
     *
     * @param itemId <code>itemId</code>
     * @return the call, not yet sent
     */
    @GET("items/{itemId}")
    @Idempotent
    Call<Item> getItem(@Path("itemId") String itemId);

    /**
     * Calls <code>GET /items/&#123;itemId&#125;/cover</code>.
     *
     * @param itemId <code>itemId</code>
     * @return the call, not yet sent
     */
    @GET("items/{itemId}/cover")
    @Streaming
    @Idempotent
    Call<ResponseBody> getCover(@Path("itemId") String itemId);

    /**
     * Calls <code>PUT /items/&#123;itemId&#125;/cover</code>.
     *
     * @param itemId <code>itemId</code>
     * @param body the request body
     * @return the call, not yet sent
     */
    @PUT("items/{itemId}/cover")
    @Headers("Content-Type: image/png")
    @Idempotent
    Call<Void> putCover(@Path("itemId") String itemId, @Body RequestBody body);

    /**
     * Calls <code>GET /items/&#123;itemId&#125;/note</code>.
     *
     * @param itemId <code>itemId</code>
     * @return the call, not yet sent
     */
    @GET("items/{itemId}/note")
    @PlainText
    @Idempotent
    Call<String> getNote(@Path("itemId") String itemId);
}
