package io.attain.teams;

import io.attain.kernel.Period;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in which team when, while proposed teams are looked at. */
final class Stays {

    private final Map<String, List<Stay>> all = new HashMap<>();

    /** When somebody is in a team. */
    private record Stay(Label team, Period days) {}

    /** Another team in which somebody is at the same time, from that day on. */
    record Clash(Label team, LocalDate from) {}

    /** Notes that a person is in a team; answers another one in which the person is on any of these days. */
    Optional<Clash> add(String person, Label team, Period days) {
        List<Stay> others = all.computeIfAbsent(person, key -> new ArrayList<>());
        Optional<Clash> clash = others.stream()
                .filter(other -> other.days.overlaps(days))
                .findFirst()
                .map(other -> new Clash(
                        other.team, other.days.within(days).orElseThrow().start()));
        others.add(new Stay(team, days));
        return clash;
    }
}
