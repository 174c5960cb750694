package io.attain.playbook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.playbook.InMemoryPlaybooks;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.PlaybookProposal;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangingPlaybookTest {

    private static final long PROJECT = 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Caller MEI = new Caller("mei", true, true);

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();

    @Test
    void ofTwoWhoSawTheSameTheLaterIsRefusedThoughBothWereReadBefore() {
        Playbook first = new Playbook(List.of());
        Playbooks overtaking = new Playbooks() {
            @Override
            public PlaybookHistory of(long projectId) {
                return playbooks.of(projectId);
            }

            @Override
            public boolean append(long projectId, PlaybookVersion next) {
                playbooks.append(projectId, new PlaybookVersion(1, TODAY, first, "zhou", Instant.EPOCH));
                return playbooks.append(projectId, next);
            }

            @Override
            public void begin(long projectId, LocalDate day) {
                playbooks.begin(projectId, day);
            }
        };

        assertThat(refusal(overtaking, MEI, 0).why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(playbooks.of(PROJECT).versions())
                .extracting(PlaybookVersion::changedBy)
                .containsExactly("zhou");
    }

    @Test
    void whoMayNotIsToldSoBeforeAnythingElse() {
        assertThat(refusal(playbooks, new Caller("lily", true, false), 7).why()).isEqualTo(Why.NOT_ALLOWED);
        assertThat(playbooks.of(PROJECT).version()).isZero();
    }

    private static Refused refusal(Playbooks kept, Caller caller, int version) {
        ChangingPlaybook changing =
                new ChangingPlaybook(kept, new InMemoryVocabularies(), new InMemoryStages(), SetClock.noonOf(TODAY));
        PlaybookProposal empty = new PlaybookProposal(Optional.of(TODAY), List.of());
        return catchThrowableOfType(Refused.class, () -> changing.change(caller, PROJECT, version, empty));
    }
}
