package io.attain.words.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.attain.openapi.FuzzedRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of any list of a project that is edited over REST. */
interface EditedListContract {

    EditedList edited();

    @BeforeEach
    default void mayManage() {
        edited().site().logInAsManager();
    }

    @Test
    default void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(edited().rest(), edited().site().asker, "/projects/{key}/" + edited().name());
    }

    @Test
    default void onlyWhoManagesMayChangeAndOthersMayRead() {
        ObjectNode body = edited().read();
        edited().site().logIn("lily");

        assertThat(edited().put(body).status()).isEqualTo(403);
        assertThat(edited().read().path("mayEdit").asBoolean()).isFalse();
        assertThat(edited().rest().get("projects/NONE/" + edited().name()).status())
                .isEqualTo(404);
    }
}
