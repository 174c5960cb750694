package io.attain.activity.weekly;

import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose days a report is about: what somebody did before moving to another team stays with the team of then. */
@FunctionalInterface
public interface Crew {

    /** Everybody's, as of a project without teams. */
    Crew ALL = (person, day) -> true;

    /** Whether a person's day is one of the report's. */
    boolean has(String person, LocalDate day);

    /** Whether any of some days of a person is. */
    default boolean hasAny(String person, Period days) {
        return days.start().datesUntil(days.end()).anyMatch(day -> has(person, day));
    }

    /** Whose days may be among them, by user key, so that no others need be read; null for anybody's. */
    default @Nullable Set<String> people() {
        return null;
    }

    /** Those of a team, or everybody's. */
    static Crew of(TeamTree tree, Optional<Team> team) {
        return team.map(each -> of(tree, each)).orElse(ALL);
    }

    /** Those of a team and the teams below it: of their members while they belong to it, and of who manages them. */
    static Crew of(TeamTree tree, Team team) {
        Map<String, List<Period>> stretches = new HashMap<>();
        tree.withBelow(team).forEach(each -> {
            each.members().forEach(member -> stretches
                    .computeIfAbsent(member.person(), person -> new ArrayList<>())
                    .add(member.days()));
            if (each.manager() != null) {
                stretches
                        .computeIfAbsent(each.manager(), person -> new ArrayList<>())
                        .add(KnownDays.ALL);
            }
        });
        return new Stretches(stretches);
    }

    /** The days of some people, by user key. */
    record Stretches(Map<String, List<Period>> of) implements Crew {

        @Override
        public boolean has(String person, LocalDate day) {
            return of.getOrDefault(person, List.of()).stream().anyMatch(days -> days.contains(day));
        }

        @Override
        public boolean hasAny(String person, Period days) {
            return of.getOrDefault(person, List.of()).stream().anyMatch(days::overlaps);
        }

        @Override
        public Set<String> people() {
            return of.keySet();
        }
    }
}
