package io.attain.kernel.imports.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import io.attain.SellingTeam;
import io.attain.customer.files.jira.CustomerImport;
import io.attain.kernel.Caller;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.jira.ReadFile.Writing;
import io.attain.kernel.imports.jira.TakingBack.Back;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.run.WritingProgress;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zhou's file writes Harbour's phone, and Lily works on it and on Meadow while it does: her work is not taken back with it. */
class ChangedMeanwhileTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void bothWereHere() {
        assertThat(team.bring(
                                "customers",
                                "customer,owner,phone,webDomain\nHarbour,lily,111,old.example\nMeadow,lily,11,\n")
                        .status())
                .isEqualTo(200);
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
    }

    @Test
    void whatAColleagueChangedBeforeTheFileCameToItStays() {
        write(progress -> {
            lily("Harbour", SalesField.WEB_DOMAIN, "new.example");
            phone(progress, "222");
        });

        assertThat(takeBack().left()).isEmpty();

        assertThat(said("Harbour", SalesField.PHONE)).isEqualTo("111");
        assertThat(said("Harbour", SalesField.WEB_DOMAIN)).isEqualTo("new.example");
    }

    @Test
    void theFieldItselfIsAsTheColleagueLeftItBeforeTheFileCame() {
        write(progress -> {
            lily("Harbour", SalesField.PHONE, "155");
            phone(progress, "222");
        });

        assertThat(takeBack().left()).isEmpty();

        assertThat(said("Harbour", SalesField.PHONE)).isEqualTo("155");
    }

    @Test
    void whatAColleagueChangedBehindTheFileStaysAndIsTold() {
        write(progress -> {
            phone(progress, "222");
            lily("Harbour", SalesField.PHONE, "333");
        });

        assertThat(takeBack().left()).containsExactly(team.issue("Harbour").getKey());

        assertThat(said("Harbour", SalesField.PHONE)).isEqualTo("333");
    }

    @Test
    void whatTheFileOnlyLookedAtIsNotTakenBackAtAll() {
        write(progress -> {
            lily("Meadow", SalesField.PHONE, "99");
            phone(progress, "222");
        });

        assertThat(takeBack().left()).isEmpty();

        assertThat(said("Meadow", SalesField.PHONE)).isEqualTo("99");
    }

    @Test
    void ofWhatIsWrittenTwiceWhatAColleagueChangedBetweenStays() {
        write(progress -> {
            phone(progress, "222");
            lily("Harbour", SalesField.WEB_DOMAIN, "new.example");
            phone(progress, "223");
        });

        assertThat(takeBack().left()).isEmpty();

        assertThat(said("Harbour", SalesField.PHONE)).isEqualTo("111");
        assertThat(said("Harbour", SalesField.WEB_DOMAIN)).isEqualTo("new.example");
    }

    @Test
    void aNewOneOnWhichAColleagueWorkedBeforeTheFileEndedStays() {
        write(progress -> {
            made(progress, "Commented");
            made(progress, "Edited");
            made(progress, "Alone");
            Comment unused = team.plugin
                    .jira
                    .service(CommentManager.class)
                    .create(team.issue("Commented"), team.lily, "They called", false);
            lily("Edited", SalesField.PHONE, "5");
        });
        List<String> worked = Stream.of("Commented", "Edited")
                .map(name -> team.issue(name).getKey())
                .toList();

        assertThat(takeBack().left()).containsExactlyInAnyOrderElementsOf(worked);

        assertThat(team.issues()).extracting(Issue::getSummary).doesNotContain("Alone");
    }

    private void phone(WritingProgress progress, String phone) {
        String key = team.issue("Harbour").getKey();
        progress.begins(key);
        team.edit(team.zhou, team.issue("Harbour"), SalesField.PHONE, phone);
        progress.wrote(key);
    }

    private void made(WritingProgress progress, String name) {
        progress.begins(name);
        String type = team.plugin
                .component(SalesIssues.class)
                .idOf(SalesIssueType.CUSTOMER)
                .orElseThrow();
        progress.wrote(asZhou(() -> team.plugin
                        .component(IssueWriter.class)
                        .checkCreate(team.zhou, new NewIssue(team.project.getId(), type, name, ""), draft -> {})
                        .write())
                .getKey());
    }

    private void lily(String customer, SalesField field, String value) {
        team.edit(team.lily, team.issue(customer), field, value);
    }

    private void write(Consumer<WritingProgress> work) {
        Writing writing = new Writing() {
            @Override
            public List<String> write(WritingProgress progress) {
                work.accept(progress);
                return List.of();
            }

            @Override
            public Collection<Long> touches() {
                return Stream.of("Harbour", "Meadow")
                        .map(name -> team.issue(name).getId())
                        .toList();
            }
        };
        ImportOrder order = new ImportOrder(team.zhou, team.project, InputStream::nullInputStream);
        List<String> unused = team.plugin
                .component(KeepingWrites.class)
                .write(file(), order, new ReadFile(List.of(), writing), WritingProgress.NONE);
    }

    private CustomerImport file() {
        return team.plugin.component(CustomerImport.class);
    }

    private Back takeBack() {
        int number = team.plugin
                .component(ImportBook.class)
                .batches(team.project.getId(), 1)
                .get(0)
                .number();
        return asZhou(() -> team.plugin
                .component(TakingBack.class)
                .takeBack(new Caller(team.zhou.getKey(), true, true), file(), team.zhou, team.project, number, 0));
    }

    private <T> T asZhou(Callable<T> work) {
        return team.plugin.as(team.zhou, () -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private String said(String customer, SalesField field) {
        return team.plugin
                .component(SalesFields.class)
                .text(team.issue(customer), field)
                .orElse("");
    }
}
