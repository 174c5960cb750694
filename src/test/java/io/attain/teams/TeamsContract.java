package io.attain.teams;

import static io.attain.teams.TeamFixture.COMPANY;
import static io.attain.teams.TeamFixture.EAST;
import static io.attain.teams.TeamFixture.JULY;
import static io.attain.teams.TeamFixture.SOUTH;
import static io.attain.teams.TeamFixture.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.KnownDays;
import io.attain.words.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of teams does, wherever it keeps them. */
public interface TeamsContract {

    /** A keeper of no teams yet; each is another node that keeps them in the same place. */
    Teams teams();

    @Test
    default void aProjectHasNoneUntilSomebodyMakesSome() {
        assertThat(teams().of(1)).isEqualTo(TeamTree.NONE);
    }

    @Test
    default void whatAProjectSaysIsKeptAndConcernsNoOther() {
        Teams kept = teams();

        assertThat(kept.save(1, company())).isTrue();
        assertThat(kept.save(2, new TeamTree(1, List.of(COMPANY)))).isTrue();

        assertThat(kept.of(1)).isEqualTo(company());
        assertThat(kept.of(2).teams()).containsExactly(COMPANY);
        assertThat(kept.of(3)).isEqualTo(TeamTree.NONE);
    }

    @Test
    default void teamsAreRenamedMovedAndTakenAway() {
        Teams kept = teams();
        kept.save(1, company());
        Team south = new Team(
                3,
                null,
                new Label("", "华南"),
                null,
                null,
                List.of(
                        TeamFixture.in("lily", KnownDays.ALL.start(), JULY),
                        TeamFixture.in("ben", JULY, KnownDays.ALL.end())));
        TeamTree next = new TeamTree(2, List.of(south, COMPANY));

        assertThat(kept.save(1, next)).isTrue();

        assertThat(kept.of(1)).isEqualTo(next);
        assertThat(kept.save(1, new TeamTree(3, List.of()))).isTrue();
        assertThat(kept.of(1)).isEqualTo(new TeamTree(3, List.of()));
    }

    @Test
    default void ofTwoWhoChangeTheSameTheLaterIsRefused() {
        Teams kept = teams();
        kept.save(1, company());

        assertThat(kept.save(1, new TeamTree(1, List.of(EAST)))).isFalse();
        assertThat(kept.save(1, new TeamTree(3, List.of(SOUTH)))).isFalse();
        assertThat(kept.of(1)).isEqualTo(company());
    }
}
