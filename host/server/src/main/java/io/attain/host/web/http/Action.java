package io.attain.host.web.http;

import java.io.IOException;

/** Answers one kind of request. */
@FunctionalInterface
public interface Action {

    /**
     * Does what is asked and says what to answer.
     *
     * @throws Problem if the answer is an error
     */
    Reply run(Exchange exchange) throws IOException;
}
