package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskerTest {

    private final SalesRest site = new SalesRest();
    private final Asker asker = site.asker;

    @BeforeEach
    void lilyAsks() {
        site.logIn("lily");
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 404", "NOT_ALLOWED, 403", "FAULTY, 400", "IN_THE_WAY, 409"})
    void whatIsRefusedHasItsStatusAndItsWords(Why why, int status) {
        RestProblem problem = asker.problem(Refused.because(why, "attain.some.reason", "SALES-1", 3));

        assertThat(problem.getResponse().getStatus()).isEqualTo(status);
        assertThat(body(problem)).contains("attain.some.reason [SALES-1, 3]");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whoNamesNoProjectIsToldThat(@Nullable String key) {
        RestProblem problem = catchThrowableOfType(RestProblem.class, () -> asker.project(key));

        assertThat(problem.getResponse().getStatus()).isEqualTo(404);
        assertThat(body(problem)).contains("attain.kernel.noKey");
    }

    @ParameterizedTest
    @CsvSource({"en-US, 'Nov 27, 2026'", "zh-CN, 2026年11月27日"})
    void daysAreWrittenAsTheAskersLanguageWritesThem(String language, String written) {
        when(asker.authentication().getLocale()).thenReturn(Locale.forLanguageTag(language));

        assertThat(asker.say("attain.some.day", LocalDate.of(2026, 11, 27)))
                .isEqualTo("attain.some.day [" + written + "]");
        assertThat(body(asker.problem(Refused.because(Why.IN_THE_WAY, "attain.some.day", LocalDate.of(2026, 11, 27)))))
                .contains(written);
    }

    @Test
    void allFaultsAreToldAtTheirFields() {
        RestProblem problem = asker.problem(Refused.faulty(
                List.of(Fault.of("teams.0.english", "attain.teams.fault.noName"), Fault.of(null, "attain.whole"))));

        assertThat(body(problem))
                .contains("\"field\":\"teams.0.english\"", "attain.teams.fault.noName", "attain.whole");
    }

    @ParameterizedTest
    @CsvSource({"NOT_ALLOWED, 403", "FAULTY, 409", "IN_THE_WAY, 409"})
    void whoeverMayNotIsToldSoAndForOthersSomethingIsInTheWay(Why why, int status) {
        assertThat(asker.barred(Refused.because(why, "attain.some.reason"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(status);
    }

    @Test
    void whoAsksIsWhatTheyMay() {
        when(site.access.sells(any(), any(Project.class))).thenReturn(true);

        assertThat(asker.caller(site.project)).isEqualTo(new Caller("lily", true, false));
        assertThat(status(() -> asker.mustManage(site.project))).isEqualTo(403);
        assertThat(status(asker::mustAdministerJira)).isEqualTo(403);
    }

    @Test
    void nobodyIsLetThroughWithoutALogin() {
        site.logOut();

        assertThat(status(() -> asker.project("SALES"))).isEqualTo(401);
        assertThat(status(() -> asker.issue("SALES-1"))).isEqualTo(401);
        assertThat(status(() -> asker.mustSell(site.project))).isEqualTo(401);
        assertThat(status(() -> asker.mustManage(site.project))).isEqualTo(401);
        assertThat(status(asker::mustAdministerJira)).isEqualTo(401);
        assertThat(status(() -> asker.caller(site.project))).isEqualTo(401);
    }

    @Test
    void whatOneMayNotSeeIsAnsweredAsWhatIsNotThere() {
        site.issue(7, false);

        assertThat(status(() -> asker.issue("SALES-7"))).isEqualTo(status(() -> asker.issue("SALES-8")));
        assertThat(catchThrowableOfType(RestProblem.class, () -> asker.issue("SALES-7"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private static int status(ThrowingCallable asked) {
        return catchThrowableOfType(RestProblem.class, asked).getResponse().getStatus();
    }

    private static String body(RestProblem problem) {
        try {
            return new ObjectMapper().writeValueAsString(problem.getResponse().getEntity());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
