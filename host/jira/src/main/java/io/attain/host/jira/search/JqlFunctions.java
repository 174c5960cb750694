package io.attain.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.host.jira.plugin.PluginParts;
import io.attain.host.store.Database;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of functions: the host's few, then those of enabled plugins. */
record JqlFunctions(Database database, Supplier<PluginParts> plugins) {

    private static final String UPDATED_BY = Stream.of(
                    "select i.id from issue i where i.creator_key",
                    "select g.issue_id from change_group g where g.author_key",
                    "select c.issue_id from issue_comment c where c.author_key")
            .map(of -> of + " in (select user_key from app_user where user_name = :name)"
                    + " and created >= :from and created < :to")
            .collect(Collectors.joining(" union "));

    /** What the function stands for; nothing, and a problem, if it is unknown or refuses its arguments. */
    List<QueryLiteral> values(
            FunctionOperand function, JqlClause.Condition condition, Searcher searcher, JqlProblems problems) {
        return switch (function.getName().toLowerCase(Locale.ROOT)) {
            case "currentuser" -> currentUser(function, searcher);
            case "membersof" -> membersOf(function, problems);
            case "updatedby" -> updatedBy(function, searcher, problems);
            case "now" -> moment(function, searcher.now().atZone(searcher.zone()));
            default -> {
                Optional<ZonedDateTime> boundary = boundary(function, searcher, problems);
                yield boundary.isPresent()
                        ? moment(function, boundary.get())
                        : plugin(function, condition, searcher, problems);
            }
        };
    }

    private static List<QueryLiteral> currentUser(FunctionOperand function, Searcher searcher) {
        return searcher.user() == null
                ? List.of()
                : List.of(new QueryLiteral(function, searcher.user().getName()));
    }

    private List<QueryLiteral> membersOf(FunctionOperand function, JqlProblems problems) {
        String group = function.getArgs().isEmpty() ? "" : function.getArgs().get(0);
        return database.call(handle -> {
            boolean exists = handle.createQuery("select 1 from app_group where lower(group_name) = :group")
                    .bind("group", group.toLowerCase(Locale.ROOT))
                    .mapTo(Integer.class)
                    .findFirst()
                    .isPresent();
            if (!exists) {
                problems.add("Function 'membersOf' can not generate a list of usernames for group '" + group
                        + "'; the group does not exist.");
            }
            return handle.createQuery("select u.user_name from membership m join app_user u on u.user_key = m.user_key"
                            + " where lower(m.group_name) = :group")
                    .bind("group", group.toLowerCase(Locale.ROOT))
                    .mapTo(String.class)
                    .map(name -> new QueryLiteral(function, name))
                    .list();
        });
    }

    /** What somebody made, changed or commented on, by whole days as in Jira: since one and until the end of another if they are named. */
    private List<QueryLiteral> updatedBy(FunctionOperand function, Searcher searcher, JqlProblems problems) {
        List<String> arguments = function.getArgs();
        if (arguments.isEmpty() || arguments.size() > 3) {
            problems.add("Function 'updatedBy' expected between '1' and '3' arguments but received '" + arguments.size()
                    + "'.");
            return List.of();
        }
        List<ZonedDateTime> days = new ArrayList<>();
        for (String day : arguments.subList(1, arguments.size())) {
            JqlDates.moment(day, searcher)
                    .map(moment -> moment.atZone(searcher.zone()).truncatedTo(ChronoUnit.DAYS))
                    .ifPresentOrElse(days::add, () -> problems.add("Date value '" + day + "' is invalid."));
        }
        return database.call(handle -> handle.createQuery(UPDATED_BY)
                .bind("name", arguments.get(0))
                .bind("from", days.isEmpty() ? Instant.EPOCH : days.get(0).toInstant())
                .bind(
                        "to",
                        days.size() < 2
                                ? searcher.now()
                                : days.get(1).plusDays(1).toInstant())
                .mapTo(Long.class)
                .map(id -> new QueryLiteral(function, id))
                .list());
    }

    private static List<QueryLiteral> moment(FunctionOperand function, ZonedDateTime moment) {
        return List.of(new QueryLiteral(function, moment.toInstant().toEpochMilli()));
    }

    /** startOfDay() and its like, moved by their argument. Empty if the function is none of these. */
    private static Optional<ZonedDateTime> boundary(FunctionOperand function, Searcher searcher, JqlProblems problems) {
        String name = function.getName().toLowerCase(Locale.ROOT);
        boolean end = name.startsWith("endof");
        Optional<ChronoUnit> unit =
                end || name.startsWith("startof") ? unit(name.substring(end ? 5 : 7)) : Optional.empty();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        ZonedDateTime moved = searcher.now().atZone(searcher.zone());
        if (!function.getArgs().isEmpty()) {
            String offset = function.getArgs().get(0);
            Optional<ZonedDateTime> at = JqlDates.moved(moved, offset, unit.get());
            if (at.isEmpty()) {
                problems.add("Duration for function '" + function.getName() + "' should have the format"
                        + " '(+/-)nn(y|M|w|d|h|m)' but got '" + offset + "'.");
            }
            moved = at.orElse(moved);
        }
        LocalDate first = first(moved.toLocalDate(), unit.get());
        return Optional.of(
                end
                        ? first.plus(1, unit.get())
                                .atStartOfDay(searcher.zone())
                                .minus(1, ChronoUnit.MILLIS)
                        : first.atStartOfDay(searcher.zone()));
    }

    private static Optional<ChronoUnit> unit(String name) {
        return switch (name) {
            case "day" -> Optional.of(ChronoUnit.DAYS);
            case "week" -> Optional.of(ChronoUnit.WEEKS);
            case "month" -> Optional.of(ChronoUnit.MONTHS);
            case "year" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    private static LocalDate first(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private List<QueryLiteral> plugin(
            FunctionOperand function, JqlClause.Condition condition, Searcher searcher, JqlProblems problems) {
        Optional<JqlFunction> found = plugins.get().jqlFunction(function.getName());
        if (found.isEmpty()) {
            problems.add("Unable to find JQL function '" + function.getName() + "("
                    + String.join(", ", function.getArgs()) + ")'.");
            return List.of();
        }
        int expected = found.get().getMinimumNumberOfExpectedArguments();
        if (function.getArgs().size() < expected) {
            problems.add("Function '" + function.getName() + "' expected at least '" + expected
                    + "' arguments but received '" + function.getArgs().size() + "'.");
            return List.of();
        }
        MessageSet refused = found.get().validate(searcher.getApplicationUser(), function, condition);
        if (refused != null && refused.hasAnyErrors()) {
            refused.getErrorMessages().forEach(problems::add);
            return List.of();
        }
        return List.copyOf(found.get().getValues(searcher, function, condition));
    }
}
