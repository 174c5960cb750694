package io.attain.planning.agreement.web;

import io.attain.kernel.web.Json;
import io.attain.planning.agreement.app.ProposingTargets;
import java.util.List;

/**
 * What came of proposing the drafts of a tree.
 *
 * @param proposed how many were proposed
 * @param left how many drafts were not looked at yet: propose again
 * @param refused those that their workflow does not let through
 */
@Json
public record ProposalDto(int proposed, int left, List<Refused> refused) {

    /** Why a draft was not proposed. */
    @Json
    public record Refused(String key, List<String> messages) {}

    static ProposalDto of(ProposingTargets.Outcome outcome) {
        return new ProposalDto(
                outcome.proposed(),
                outcome.left(),
                outcome.refused().stream()
                        .map(each -> new Refused(each.key(), each.messages()))
                        .toList());
    }
}
