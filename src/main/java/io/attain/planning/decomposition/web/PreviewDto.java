package io.attain.planning.decomposition.web;

import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.Sums;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.CurrentPart.Reason;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.targets.web.ScopeDto;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a decomposition would do. Amounts are in minor units of {@code unit}.
 *
 * @param sum what the parts amount to afterwards
 * @param difference what would be left to share out; below 0 if it is too much
 * @param empty how many cells of 0 make no issue
 * @param writes how many issues are written or deleted
 * @param fingerprint to be sent when it is applied
 * @param faults why it cannot be applied; empty if it can
 */
@Json
public record PreviewDto(
        List<Share> lines,
        long sum,
        long target,
        long difference,
        int empty,
        int writes,
        UnitDto unit,
        String fingerprint,
        List<RestProblem.Fault> faults) {

    /**
     * What happens to one part, or to all those together that the asker may not see: nothing.
     *
     * @param change {@code create}, {@code change}, {@code keep}, {@code stay} or {@code remove}
     * @param key null for a new part, and for those that the asker may not see; then so is all but the amounts
     * @param end the day after the last
     * @param before its amount now, null for a new part
     * @param amount its amount afterwards; before, for one that is removed
     * @param monthWeights how it weighs its months by words of its own, as in 30/40/30; empty if it has none
     * @param reason why it stays or holds its amount, or null
     * @param restricted how many parts it is that the asker may not see; 0 for one that is told
     */
    @Json
    public record Share(
            String change,
            @Nullable String key,
            @Nullable String summary,
            @Nullable PersonDto owner,
            @Nullable String start,
            @Nullable String end,
            @Nullable ScopeDto scope,
            @Nullable Long before,
            long amount,
            String monthWeights,
            @Nullable String reason,
            int restricted) {

        private static Share of(
                Line line, Function<@Nullable String, @Nullable PersonDto> people, UnaryOperator<Scope> scopes) {
            CurrentPart current = line.current();
            return current == null
                    ? created(line, Objects.requireNonNull(line.draft()), scopes)
                    : of(
                            line,
                            current,
                            PartDto.of(
                                    current.told(node -> node.worded(scopes.apply(node.scope()), node.status())),
                                    people.apply(current.node().ownerKey())));
        }

        private static Share created(Line line, ShareDraft draft, UnaryOperator<Scope> scopes) {
            Person owner = draft.owner();
            return new Share(
                    line.change().code(),
                    null,
                    draft.summary(),
                    owner == null ? null : PersonDto.of(owner),
                    draft.period().start().toString(),
                    draft.period().end().toString(),
                    ScopeDto.of(scopes.apply(draft.scope())),
                    null,
                    line.amount(),
                    draft.monthWeights().text(),
                    null,
                    0);
        }

        private static Share of(Line line, CurrentPart current, PartDto part) {
            return new Share(
                    line.change().code(),
                    part.key(),
                    part.summary(),
                    part.owner(),
                    part.start(),
                    part.end(),
                    part.scope(),
                    part.amount(),
                    line.amount(),
                    current.node().monthWeights().text(),
                    reason(line, current),
                    0);
        }

        private static Share hidden(List<Line> hidden) {
            boolean rate = hidden.stream().map(PreviewDto::current).anyMatch(part -> part.node()
                    .isRate());
            long amount = rate ? 0 : Sums.of(hidden.stream().mapToLong(Line::amount));
            return new Share(
                    Change.STAY.code(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    amount,
                    amount,
                    "",
                    Reason.HIDDEN.code(),
                    hidden.size());
        }

        private static @Nullable String reason(Line line, CurrentPart current) {
            return (line.change() == Change.STAY ? current.stays() : current.holds())
                    .map(Reason::code)
                    .orElse(null);
        }
    }

    static PreviewDto of(
            DecompositionPlan plan,
            UnitDto unit,
            List<RestProblem.Fault> faults,
            Function<@Nullable String, @Nullable PersonDto> people,
            UnaryOperator<Scope> scopes) {
        return new PreviewDto(
                lines(plan, people, scopes),
                plan.sum(),
                plan.target().amount(),
                plan.difference(),
                plan.empty(),
                plan.writes(),
                unit,
                plan.fingerprint(),
                faults);
    }

    private static List<Share> lines(
            DecompositionPlan plan,
            Function<@Nullable String, @Nullable PersonDto> people,
            UnaryOperator<Scope> scopes) {
        List<Line> hidden = plan.lines().stream().filter(PreviewDto::isHidden).toList();
        return Stream.concat(
                        plan.lines().stream()
                                .filter(line -> !isHidden(line))
                                .map(line -> Share.of(line, people, scopes)),
                        hidden.isEmpty() ? Stream.of() : Stream.of(Share.hidden(hidden)))
                .toList();
    }

    private static boolean isHidden(Line line) {
        CurrentPart current = line.current();
        return current != null && !current.visible();
    }

    private static CurrentPart current(Line line) {
        return Objects.requireNonNull(line.current());
    }
}
