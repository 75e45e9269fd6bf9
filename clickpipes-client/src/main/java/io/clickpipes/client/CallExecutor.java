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
     * Sends a call and waits for its answer, whatever its status. An interrupted thread gets an
     * {@link java.io.InterruptedIOException} and stays interrupted.
     *
     * @param deadline by when all of it is over: waiting for a turn, repeats, the answer itself
     * @throws IOException if no answer arrived, or it could not be read
     */
    <T> Response<T> execute(Call<T> call, Deadline deadline) throws IOException;
}
