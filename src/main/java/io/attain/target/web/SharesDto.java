package io.attain.target.web;

import io.attain.kernel.Person;
import io.attain.kernel.web.UnitDto;
import io.attain.target.ShareDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shares that a decomposition would write; their sum is the target. */
public record SharesDto(List<Share> shares, long sum, long target, UnitDto unit) {

    /** One share; the end is the day after the last. */
    public record Share(
            String summary, @Nullable PersonDto owner, String start, String end, ScopeDto scope, long amount) {

        private static Share of(ShareDraft draft) {
            Person owner = draft.owner();
            return new Share(
                    draft.summary(),
                    owner == null ? null : new PersonDto(owner.key(), owner.name()),
                    draft.period().start().toString(),
                    draft.period().end().toString(),
                    ScopeDto.of(draft.scope()),
                    draft.amount());
        }
    }

    static SharesDto of(List<ShareDraft> drafts, long target, UnitDto unit) {
        long sum = drafts.stream().mapToLong(ShareDraft::amount).sum();
        return new SharesDto(drafts.stream().map(Share::of).toList(), sum, target, unit);
    }
}
