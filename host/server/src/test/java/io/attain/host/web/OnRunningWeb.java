package io.attain.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a running site with a project and an issue in it; each begins with nobody logged in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnRunningWeb {

    private final String summary;

    RunningWeb web;
    Project secret;
    Issue issue;

    /** What REST answers. */
    Answers answers;

    /** @param summary the issue's */
    OnRunningWeb(String summary) {
        this.summary = summary;
    }

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        web = new RunningWeb(home);
        secret = web.project("SEC");
        issue = web.issue(secret, summary);
        answers = new Answers(web);
    }

    @AfterAll
    void stop() throws Exception {
        web.close();
    }

    @BeforeEach
    void nobodyIsLoggedIn() {
        web.forgetCookies();
    }
}
