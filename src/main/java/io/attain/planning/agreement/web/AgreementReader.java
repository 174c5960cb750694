package io.attain.planning.agreement.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.Statement.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says about a target's amount. */
final class AgreementReader {

    private static final AgreementBody EMPTY = new AgreementBody(null, null, null, null, null, null);

    private AgreementReader() {}

    /** @throws RestProblem 400 if its numbers are none */
    static Statement read(Asker asker, Speaker speaker, @Nullable AgreementBody sent) {
        AgreementBody body = sound(asker, sent);
        return new Statement(
                speaker,
                kind(speaker, body.answer()),
                number(body.amount()),
                body.seen(),
                number(body.value()),
                VisibleText.of(body.reason()),
                body.effective());
    }

    /** @throws RestProblem 400 if its numbers are none */
    static AgreementBody sound(Asker asker, @Nullable AgreementBody sent) {
        AgreementBody body = sent == null ? EMPTY : sent;
        asker.mustBeSound(body);
        return body;
    }

    private static Answer.@Nullable Kind kind(Speaker speaker, @Nullable String answer) {
        String said = answer == null ? "" : answer;
        return switch (said) {
            case "accept" -> speaker == Speaker.OWNER ? Answer.Kind.ACCEPTED : null;
            case "counter" -> speaker == Speaker.OWNER ? Answer.Kind.COUNTERED : null;
            case "take" -> speaker == Speaker.ASKER ? Answer.Kind.TAKEN : null;
            case "answer" -> speaker == Speaker.ASKER ? Answer.Kind.ANSWERED : null;
            default -> null;
        };
    }

    static @Nullable Long number(@Nullable WholeNumber sent) {
        return sent == null ? null : WholeNumber.value(sent);
    }
}
