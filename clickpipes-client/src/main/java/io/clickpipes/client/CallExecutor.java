package io.clickpipes.client;

import java.io.IOException;
import retrofit2.Call;
import retrofit2.Response;

/**
 * The one way by which calls get sent. What has to happen around a call wraps another executor; to send a call once
 * more, it takes a {@linkplain Call#clone() clone}.
 */
@FunctionalInterface
interface CallExecutor {

    /**
     * Sends a call and waits for its answer, whatever its status.
     *
     * @throws IOException if none arrived, or it could not be read
     */
    <T> Response<T> execute(Call<T> call) throws IOException;
}
