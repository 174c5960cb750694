package io.attain.activity.contacts.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.Touches;
import io.attain.activity.contacts.Touches.Troubled;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.VisibleText;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in withProblem("price")} or {@code withProblem("price", 30d)}: what logs tell of that have a problem with
 * this tag, of the last 90 days or of as many as are said. Problems are for their writer and those who lead them.
 */
public final class WithProblem extends TouchFunction {

    private static final DaysBack STANDARD = new DaysBack(90);
    private static final int MOST_ARGUMENTS = 2;

    private final Touches touches;
    private final KnownPeople known;
    private final Rights rights;

    /** Made by the container. */
    public WithProblem(Touches touches, KnownPeople known, Rights rights, TouchSearch search) {
        super(search, new Usage("attain.activity.jql.withProblem", 1, MOST_ARGUMENTS));
        this.touches = touches;
        this.known = known;
        this.rights = rights;
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser user, FunctionOperand operand) {
        return tag(operand).isEmpty() ? Optional.of(usage(operand)) : Optional.empty();
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return operand.getArgs().isEmpty()
                ? List.of()
                : back(operand)
                        .map(days -> days.first(search.today(user)))
                        .map(from -> search.seenBy(user, project -> true).stream()
                                .flatMap(project -> told(project, user, tag(operand), from))
                                .distinct()
                                .toList())
                        .orElse(List.of());
    }

    private Stream<Long> told(long projectId, @Nullable ApplicationUser user, String tag, LocalDate from) {
        BiPredicate<String, Period> seen = user == null
                ? (person, days) -> true
                : known.to(user.getKey(), rights.reach(projectId, user.getKey()), projectId);
        return touches.withProblem(List.of(projectId), tag, from).stream()
                .filter(each -> seen.test(each.by(), Period.ofInclusive(each.day(), each.day())))
                .map(Troubled::issueId);
    }

    private Optional<DaysBack> back(FunctionOperand operand) {
        return operand.getArgs().size() == 1 ? Optional.of(STANDARD) : days(operand);
    }

    private static String tag(FunctionOperand operand) {
        return VisibleText.line(operand.getArgs().get(0)).toLowerCase(Locale.ROOT);
    }
}
