package io.attain.playbook.web;

import io.attain.RestInProcess;
import io.attain.kernel.SetClock;
import io.attain.playbook.InMemoryPlaybooks;
import io.attain.playbook.app.ChangingPlaybook;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;

/** A project's playbook over REST, which a manager asks for on a Monday. */
final class PlaybookRest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SetClock today = SetClock.noonOf(TODAY);
    final SalesRest site = new SalesRest().at(today);
    final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();
    private final InMemoryVocabularies words = new InMemoryVocabularies();
    private final InMemoryStages stages = new InMemoryStages();
    final RestInProcess rest = new RestInProcess(new PlaybookResource(
            site.asker, playbooks, new ChangingPlaybook(playbooks, words, stages, today), words, stages, site.people));

    PlaybookRest() {
        site.logInAsManager();
    }
}
