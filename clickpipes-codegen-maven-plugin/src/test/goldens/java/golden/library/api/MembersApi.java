package golden.library.api;

import golden.library.model.ChangeMemberParameters;
import golden.library.model.ListMembersParameters;
import golden.library.model.Loan;
import golden.library.model.Member;
import golden.library.model.MemberPatch;
import golden.library.support.Idempotent;
import golden.library.support.QueryParameters;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * People who borrow things.
 */
public interface MembersApi {
    /**
     * Lists members.
     *
     * @return the call, not yet sent
     */
    @GET("members")
    @Idempotent
    Call<List<Member>> listMembers();

    /**
     * Lists members.
     *
     * @param parameters optional parameters
     * @return the call, not yet sent
     */
    @Idempotent
    default Call<List<Member>> listMembers(ListMembersParameters parameters) {
        return listMembers(parameters.query(), parameters.headers());
    }

    /**
     * Lists members.
     *
     * @param query other parameters in the query
     * @param headers other parameters in headers
     * @return the call, not yet sent
     */
    @GET("members")
    @Idempotent
    Call<List<Member>> listMembers(@QueryMap(encoded = true) QueryParameters query,
            @HeaderMap Map<String, String> headers);

    /**
     * Calls <code>POST /members</code>.
     *
     * @param body Who joins.
     * @return the call, not yet sent
     */
    @POST("members")
    Call<Member> createMember(@Body Member body);

    /**
     * Calls <code>DELETE /members/&#123;memberId&#125;</code>.
     *
     * @param memberId <code>memberId</code>
     * @return the call, not yet sent
     * @deprecated by the document
     */
    @DELETE("members/{memberId}")
    @Idempotent
    @Deprecated
    Call<Void> removeMember(@Path("memberId") UUID memberId);

    /**
     * Calls <code>PATCH /members/&#123;memberId&#125;</code>.
     *
     * @param memberId <code>memberId</code>
     * @param body the request body
     * @return the call, not yet sent
     */
    @PATCH("members/{memberId}")
    @Idempotent
    Call<Member> changeMember(@Path("memberId") UUID memberId, @Body MemberPatch body);

    /**
     * Calls <code>PATCH /members/&#123;memberId&#125;</code>.
     *
     * @param memberId <code>memberId</code>
     * @param body the request body
     * @param parameters optional parameters
     * @return the call, not yet sent
     */
    @Idempotent
    default Call<Member> changeMember(UUID memberId, MemberPatch body,
            ChangeMemberParameters parameters) {
        return changeMember(memberId, body, parameters.query(), parameters.headers());
    }

    /**
     * Calls <code>PATCH /members/&#123;memberId&#125;</code>.
     *
     * @param memberId <code>memberId</code>
     * @param body the request body
     * @param query other parameters in the query
     * @param headers other parameters in headers
     * @return the call, not yet sent
     */
    @PATCH("members/{memberId}")
    @Idempotent
    Call<Member> changeMember(@Path("memberId") UUID memberId, @Body MemberPatch body,
            @QueryMap(encoded = true) QueryParameters query,
            @HeaderMap Map<String, String> headers);

    /**
     * Calls <code>GET /loans</code>.
     *
     * @param until <code>until</code>
     * @param xDesk <code>X-Desk</code>
     * @return the call, not yet sent
     */
    @GET("loans")
    @Idempotent
    Call<Map<String, Loan>> listLoans(@Query("until") OffsetDateTime until,
            @Header("X-Desk") String xDesk);
}
