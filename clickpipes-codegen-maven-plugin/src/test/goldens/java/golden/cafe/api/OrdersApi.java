package golden.cafe.api;

import golden.cafe.model.Order;
import golden.cafe.support.Envelope;
import golden.cafe.support.Idempotent;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/**
 * Operations of the API. For {@code Retrofit.create}.
 */
public interface OrdersApi {
    /**
     * Calls <code>GET /orders</code>.
     *
     * @return the call, not yet sent
     */
    @GET("orders")
    @Idempotent
    Call<Envelope<List<Order>>> listOrders();

    /**
     * Calls <code>GET /orders/&#123;orderId&#125;</code>.
     *
     * @param orderId <code>orderId</code>
     * @return the call, not yet sent
     */
    @GET("orders/{orderId}")
    @Idempotent
    Call<Envelope<Order>> getOrder(@Path("orderId") Long orderId);

    /**
     * Calls <code>DELETE /orders/&#123;orderId&#125;</code>.
     *
     * @param orderId <code>orderId</code>
     * @return the call, not yet sent
     */
    @DELETE("orders/{orderId}")
    @Idempotent
    Call<Envelope<Void>> dropOrder(@Path("orderId") Long orderId);
}
