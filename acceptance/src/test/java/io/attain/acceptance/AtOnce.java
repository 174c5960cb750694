package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.JiraClient.Refused;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Two requests at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of two met: nothing, or why it was refused. */
    static List<String> met(IntFunction<JsonNode> request) {
        CyclicBarrier together = new CyclicBarrier(2);
        return IntStream.range(0, 2)
                .mapToObj(who -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await(10, TimeUnit.SECONDS);
                        JsonNode unused = request.apply(who);
                        return "";
                    } catch (Refused refused) {
                        return String.valueOf(refused.getMessage());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** Of the two one was answered and the other told in a sentence that somebody was faster: which of them it was. */
    static int oneWins(List<String> met) {
        assertThat(met).as("%s", met).filteredOn(String::isEmpty).hasSize(1);
        assertThat(met).as("%s", met).anyMatch(AtOnce::isToldSo);
        return met.indexOf("");
    }

    /** Whether a request was refused in a sentence, because somebody else was faster. */
    static boolean isToldSo(String met) {
        return met.matches("(?s).* was answered with 409: .*\"message\":\"[^\"]+\\..*");
    }
}
