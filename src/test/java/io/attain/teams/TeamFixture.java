package io.attain.teams;

import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.List;

/** A company of two regions: Mei manages all, Anna the east with Tom to stand in, Hugo the south. Lily moves on 1 July. */
public final class TeamFixture {

    /** The day of the move. */
    public static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static final LocalDate ALWAYS = KnownDays.ALL.start();
    private static final LocalDate FOR_GOOD = KnownDays.ALL.end();

    public static final Team COMPANY = new Team(1, null, new Label("Company", "公司"), "mei", null, List.of());
    public static final Team EAST = new Team(
            2,
            1L,
            new Label("East", "华东"),
            "anna",
            "tom",
            List.of(in("tom", ALWAYS, FOR_GOOD), in("lily", ALWAYS, JULY), in("anna", ALWAYS, FOR_GOOD)));
    public static final Team SOUTH =
            new Team(3, 1L, new Label("South", ""), "hugo", null, List.of(in("lily", JULY, FOR_GOOD)));

    private TeamFixture() {}

    /** Its teams. */
    public static TeamTree company() {
        return new TeamTree(1, List.of(COMPANY, EAST, SOUTH));
    }

    static Member in(String person, LocalDate from, LocalDate end) {
        return new Member(person, new Period(from, end));
    }
}
