package io.attain.planning.agreement;

import io.attain.planning.agreement.Agreement.Standing;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Objects;

/** A target with how its owner stands to it. */
public record Negotiation(TargetNode node, Agreement agreement) {

    /** From which days its next version may count, if it is agreed on a day; one that measures something else is a first. */
    public Effect effect(LocalDate agreed) {
        return new Effect(node.goal().alike(), node.period(), agreed);
    }

    /** From which day its next version counts if it is agreed on a day. */
    public LocalDate day(LocalDate agreed) {
        return effect(agreed).day(agreement.dated().map(Answer::effective).orElse(null));
    }

    /** Whether it is proposed, so that something may be said about it. */
    public boolean isOpen() {
        return agreement.phase() == Phase.PROPOSED;
    }

    /** Whether this person, who owns it, may say something about its amount now. */
    public boolean waitsFor(String userKey) {
        Standing standing = agreement.standing();
        return isOpen()
                && Objects.equals(node.ownerKey(), userKey)
                && standing != Standing.ACCEPTED
                && standing != Standing.CHANGED;
    }
}
