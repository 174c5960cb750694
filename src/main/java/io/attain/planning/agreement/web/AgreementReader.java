package io.attain.planning.agreement.web;

import io.attain.kernel.KnownDays;
import io.attain.kernel.Today;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Effect;
import io.attain.planning.agreement.jira.Agreements;
import io.attain.planning.agreement.jira.ReachingAgreement.Word;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody says about a target's amount; everything that is wrong is told at once. */
@Component
public class AgreementReader {

    private static final int LONGEST_REASON = 2_000;
    private static final AgreementBody EMPTY = new AgreementBody(null, null, null, null, null);

    private final TargetAsker asker;
    private final Today today;

    AgreementReader(TargetAsker asker, Today today) {
        this.asker = asker;
        this.today = today;
    }

    /** @throws RestProblem 400 if it is no word of an owner */
    Word ownersWord(Agreements.Item item, @Nullable AgreementBody sent) {
        AgreementBody body = whole(sent);
        List<RestProblem.Fault> faults = new ArrayList<>();
        boolean counters = "counter".equals(body.answer());
        if (!counters && !"accept".equals(body.answer())) {
            faults.add(fault("answer", "attain.target.agreement.fault.answer"));
        }
        long asked = asked(body, faults);
        long value = counters ? value(body, faults) : asked;
        if (counters && value == asked) {
            faults.add(fault("value", "attain.target.agreement.fault.sameValue"));
        }
        String reason = reason(body, counters, faults);
        LocalDate effective = effective(item, body, counters, faults);
        refuse(faults);
        return new Word(counters ? Answer.Kind.COUNTERED : Answer.Kind.ACCEPTED, asked, value, reason, effective);
    }

    /** @throws RestProblem 400 if it is no answer to an owner */
    Word answer(Agreements.Item item, @Nullable AgreementBody sent) {
        AgreementBody body = whole(sent);
        List<RestProblem.Fault> faults = new ArrayList<>();
        boolean takes = "take".equals(body.answer());
        if (!takes && !"answer".equals(body.answer())) {
            faults.add(fault("answer", "attain.target.agreement.fault.resolution"));
        }
        long asked = asked(body, faults);
        long open = item.agreement().counter().map(Answer::value).orElse(asked);
        long value = takes ? (body.value() == null ? open : WholeNumber.value(body.value())) : value(body, faults);
        String reason = reason(body, false, faults);
        LocalDate effective = effective(item, body, !takes, faults);
        refuse(faults);
        return new Word(takes ? Answer.Kind.TAKEN : Answer.Kind.ANSWERED, asked, value, reason, effective);
    }

    private AgreementBody whole(@Nullable AgreementBody sent) {
        AgreementBody body = sent == null ? EMPTY : sent;
        asker.asker().mustBeSound(body);
        return body;
    }

    private long asked(AgreementBody body, List<RestProblem.Fault> faults) {
        if (body.amount() == null) {
            faults.add(fault("amount", "attain.target.agreement.fault.amount"));
        }
        return WholeNumber.value(body.amount());
    }

    private long value(AgreementBody body, List<RestProblem.Fault> faults) {
        long value = WholeNumber.value(body.value());
        if (value <= 0) {
            faults.add(fault("value", "attain.target.agreement.fault.value"));
            return 0;
        }
        return value;
    }

    private String reason(AgreementBody body, boolean needed, List<RestProblem.Fault> faults) {
        String reason = body.reason() == null ? "" : body.reason().strip();
        if (needed && reason.isEmpty()) {
            faults.add(fault("reason", "attain.target.agreement.fault.reason"));
        } else if (reason.length() > LONGEST_REASON) {
            faults.add(new RestProblem.Fault(
                    "reason", asker.asker().say("attain.target.agreement.fault.longReason", LONGEST_REASON)));
        }
        return reason;
    }

    /** @param names whether the word names the day; otherwise it is the one that was seen */
    private @Nullable LocalDate effective(
            Agreements.Item item, AgreementBody body, boolean names, List<RestProblem.Fault> faults) {
        String sent = body.effective();
        if (sent == null || sent.isBlank() || item.agreement().round() == 0) {
            return null;
        }
        Asker who = asker.asker();
        Effect effect = item.effect(today.of(who.user().getKey()));
        Optional<LocalDate> day = KnownDays.named(sent.strip()).filter(named -> !names || effect.allows(named));
        if (day.isPresent()) {
            return day.get();
        }
        faults.add(new RestProblem.Fault(
                "effective",
                who.say(
                        "attain.target.agreement.fault.effective",
                        effect.earliest().toString())));
        return null;
    }

    private RestProblem.Fault fault(String field, String key) {
        return new RestProblem.Fault(field, asker.asker().say(key));
    }

    private static void refuse(List<RestProblem.Fault> faults) {
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
    }
}
