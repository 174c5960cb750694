package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.planning.agreement.ShownAgreement.Edits;
import io.attain.planning.agreement.ShownAgreement.Parts;
import io.attain.targets.AgreedVersions;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows agreements to whoever asks: what that person may see and may do. */
@Component
public record ShowingAgreements(
        Agreements agreements,
        ReachingAgreement reaching,
        WholeTrees trees,
        SettlingEdits edits,
        AgreedVersions versions,
        Answers answers,
        Rights rights,
        Today today) {

    /**
     * A target with its parts and all that was said and agreed.
     *
     * @return nothing if the caller may not see it, or it is no complete target
     */
    public Optional<ShownAgreement> whole(Caller caller, long issueId) {
        return agreements
                .of(issueId)
                .filter(target -> rights.maySee(caller.key(), issueId))
                .map(target -> whole(caller.key(), target));
    }

    private ShownAgreement whole(String userKey, Negotiation target) {
        TargetNode node = target.node();
        long id = node.issueId();
        List<Negotiation> all = agreements.parts(node);
        List<Negotiation> seen = Agreements.seen(node, all, rights, userKey);
        Parts parts = Parts.of(all, seen, part -> reaching.mayResolve(userKey, part.node()));
        return shown(userKey, target, parts, versions.history(id), answers.of(id))
                .with(
                        edits.of(userKey, target),
                        agreements.refusals(userKey, node).orElse(null),
                        trees.open(userKey, target, seen));
    }

    /** A target in a list of those that somebody may see. */
    public ShownAgreement line(String userKey, Negotiation target) {
        return shown(userKey, target, Parts.NONE, List.of(), List.of());
    }

    /** The same with what its issue says otherwise. */
    ShownAgreement edited(String userKey, Negotiation target) {
        return line(userKey, target).with(edits.of(userKey, target), null, Map.of());
    }

    private ShownAgreement shown(
            String userKey, Negotiation target, Parts parts, List<Agreed> agreed, List<Answer> talk) {
        return new ShownAgreement(
                target,
                target.waitsFor(userKey),
                target.isOpen() && reaching.mayResolve(userKey, target.node()),
                days(userKey, target),
                parts,
                agreed,
                talk,
                Edits.NONE,
                null,
                Map.of());
    }

    private ShownAgreement.@Nullable Days days(String userKey, Negotiation target) {
        if (!target.isOpen() || target.agreement().round() == 0) {
            return null;
        }
        LocalDate day = today.of(userKey);
        return new ShownAgreement.Days(target.effect(day).earliest(), target.day(day));
    }
}
