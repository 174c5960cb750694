package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.kernel.web.RestProblem.Errors;
import io.attain.kernel.web.RestProblem.Fault;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestProblemTest {

    private static Runnable refusing(String field) {
        return () -> {
            throw RestProblem.badRequest(field, "no " + field);
        };
    }

    private static Errors errors(RestProblem problem) {
        return (Errors) problem.getResponse().getEntity();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndEqualFaultsOnce() {
        RestProblem problem = catchThrowableOfType(
                RestProblem.class,
                () -> RestProblem.together(
                        List.of(refusing("day"), () -> {}, refusing("text"), refusing("day"), refusing("owner"))));

        assertThat(problem.getResponse().getStatus()).isEqualTo(400);
        assertThat(errors(problem).errors())
                .containsExactly(
                        new Fault("day", "no day"), new Fault("text", "no text"), new Fault("owner", "no owner"));
    }

    /** Whoever may not know of something is not told what is wrong with it. */
    @Test
    void whatTheAskerCannotChangeIsToldAloneAndEndsTheReading() {
        AtomicInteger read = new AtomicInteger();
        List<Runnable> reading = List.of(
                refusing("day"),
                () -> {
                    throw RestProblem.notFound("no such target");
                },
                read::incrementAndGet);

        assertThatThrownBy(() -> RestProblem.together(reading)).isInstanceOfSatisfying(RestProblem.class, problem -> {
            assertThat(problem.getResponse().getStatus()).isEqualTo(404);
            assertThat(errors(problem).errors()).containsExactly(new Fault(null, "no such target"));
        });
        assertThat(read).hasValue(0);
    }

    @Test
    void whatIsSoundIsNotRefused() {
        RestProblem.together(List.of());
        RestProblem.together(List.of(() -> {}, () -> {}));
    }

    @Test
    void anAnswerIsNoBookWhateverWasSent() {
        RestProblem many = RestProblem.badRequest(Collections.nCopies(10_000, new Fault("a", "b")));
        RestProblem book = RestProblem.badRequest("a", "书".repeat(5_000));

        assertThat(errors(many).errors()).hasSize(500);
        assertThat(errors(book).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).hasSize(1_001).endsWith("书…"));
    }

    @Test
    void aLongMessageIsCutByWholeCharacters() {
        String family = "👩‍👩‍👧";
        Fault fault = new Fault(null, "x".repeat(998) + family);

        assertThat(fault.message()).isEqualTo("x".repeat(998) + "…");
        assertThat(new Fault(null, "x".repeat(1_000)).message()).hasSize(1_000);
    }

    @Test
    void eachRefusalHasItsStatus() {
        List<RestProblem> problems = List.of(
                RestProblem.badRequest(null, "a"),
                RestProblem.notLoggedIn("a"),
                RestProblem.forbidden("a"),
                RestProblem.notFound("a"),
                RestProblem.conflict("a"),
                RestProblem.notReady("a"));

        assertThat(problems)
                .extracting(problem -> problem.getResponse().getStatus())
                .containsExactly(400, 401, 403, 404, 409, 503);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(errors(problem).errors()).containsExactly(new Fault(null, "a")));
        assertThat(RestProblem.notReady("a").getResponse().getHeaderString("Retry-After"))
                .isEqualTo("10");
        assertThat(errors(RestProblem.conflict(IntStream.range(0, 3)
                                .mapToObj(Integer::toString)
                                .toList()))
                        .errors())
                .extracting(Fault::message)
                .containsExactly("0", "1", "2");
    }
}
