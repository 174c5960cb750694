package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.jira.SalesField;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.SeenTerms;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.Statement.Speaker;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.TermField;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Lily's share of 600.00, of which something else than the amount changes while people answer. */
class AnsweringWhatWasSeenTest {

    private final AgreementSite site = AgreementSite.proposed();

    @Test
    void aWordAboutTermsThatChangedMeanwhileIsRefused() {
        String seen = SeenTerms.of(site.terms(2));
        site.counter("lily", 2, 60_000, 50_000);
        site.site.issues.edit(2, SalesField.PERIOD_START, LocalDate.of(2026, 11, 1));
        site.site.issues.edit(2, SalesField.STRETCH_AMOUNT, 800.0);
        for (Answer.Kind kind : List.of(Answer.Kind.TAKEN, Answer.Kind.ANSWERED)) {
            changed(() -> say("han", Speaker.ASKER, kind, seen, 50_000));
        }
        site.askAgain("han", 2, 60_000, 60_000, null);

        changed(() -> say("lily", Speaker.OWNER, Answer.Kind.ACCEPTED, seen, 60_000));
        changed(() -> say("lily", Speaker.OWNER, Answer.Kind.COUNTERED, seen, 50_000));
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);

        say("lily", Speaker.OWNER, Answer.Kind.ACCEPTED, SeenTerms.of(site.terms(2)), 60_000);
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
        assertThatThrownBy(() -> say("lily", Speaker.OWNER, Answer.Kind.ACCEPTED, seen, 60_000))
                .as("what she saw was not agreed")
                .isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(AgreementRefused.Reason.NOT_PROPOSED));
    }

    private void say(String who, Speaker speaker, Answer.Kind kind, String seen, long value) {
        site.reaching.say(site.caller(who), 2, new Statement(speaker, kind, 60_000L, seen, value, "Because", null));
    }

    private static void changed(ThrowingCallable word) {
        assertThatThrownBy(word).isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.changed())
                .containsExactly(TermField.STRETCH_AMOUNT, TermField.PERIOD_START));
    }
}
