package io.attain.calendar;

import io.attain.calendar.Leave.Part;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** On which days one person is away, by their halves: who is away for both is away for the day. */
record Absence(Days mornings, Days afternoons) {

    static final Absence NONE = new Absence(Days.NONE, Days.NONE);

    /** Whether the person is away for all of a part of a day. */
    boolean covers(LocalDate day, Part part) {
        return (part == Part.AFTERNOON || mornings.contains(day)) && (part == Part.MORNING || afternoons.contains(day));
    }

    /** Whether the person is away for some of a day. */
    boolean touches(LocalDate day) {
        return mornings.contains(day) || afternoons.contains(day);
    }

    Absence plus(Period more, Part part) {
        return new Absence(
                part == Part.AFTERNOON ? mornings : mornings.plus(more),
                part == Part.MORNING ? afternoons : afternoons.plus(more));
    }

    Absence minus(Period less) {
        return new Absence(mornings.minus(less), afternoons.minus(less));
    }

    /** The fewest stretches that tell it, earliest first; none overlap. */
    List<Leave> of(String person) {
        Days morningsOnly = mornings.minus(afternoons);
        List<Leave> all = new ArrayList<>();
        mornings.minus(morningsOnly).periods().forEach(each -> all.add(new Leave(person, each, Part.WHOLE)));
        morningsOnly.periods().forEach(each -> all.add(new Leave(person, each, Part.MORNING)));
        afternoons.minus(mornings).periods().forEach(each -> all.add(new Leave(person, each, Part.AFTERNOON)));
        all.sort(Comparator.comparing(leave -> leave.period().start()));
        return all;
    }
}
