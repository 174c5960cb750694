package io.attain.customer.tail.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.tail.app.BringingRows;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.jira.AheadOfBack.Ahead;
import io.attain.kernel.imports.jira.Brought;
import io.attain.kernel.imports.jira.TakingBack.Back;
import java.util.List;

/** What files brought of customers that are rows. */
record TailBrought(ImportBook book, BringingRows bringing) implements Brought {

    @Override
    public List<Batch> batches(long projectId, int most) {
        return book.batches(projectId, BringingRows.FILE, most);
    }

    @Override
    public Ahead ahead(long projectId, int number) {
        BringingRows.Fates fates = bringing.fates(projectId, number);
        return new Ahead(fates.gone(), fates.back().size() - fates.gone(), fates.left());
    }

    @Override
    public Back takeBack(Caller caller, ApplicationUser user, Project project, int number) throws Refused {
        BringingRows.Back back = bringing.takeBack(caller, project.getId(), number);
        return Back.of(back.isOver(), back.left());
    }
}
