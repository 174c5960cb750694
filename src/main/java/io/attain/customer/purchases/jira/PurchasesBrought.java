package io.attain.customer.purchases.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.customer.purchases.app.BringingPurchases;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.jira.AheadOfBack.Ahead;
import io.attain.kernel.imports.jira.Brought;
import io.attain.kernel.imports.jira.TakingBack.Back;
import java.util.List;

/** What files and REST brought of purchases. */
record PurchasesBrought(String file, PurchaseBook book, BringingPurchases bringing) implements Brought {

    @Override
    public List<Batch> batches(long projectId, int most) {
        return book.batches(projectId, most).stream()
                .map(batch -> new Batch(batch.number(), file, batch.by(), batch.at(), batch.rows(), batch.backAt()))
                .toList();
    }

    @Override
    public Ahead ahead(long projectId, int number) {
        PurchaseBook.Ahead ahead = book.ahead(projectId, number);
        return new Ahead(ahead.gone(), ahead.back(), ahead.left());
    }

    @Override
    public Back takeBack(Caller caller, ApplicationUser user, Project project, int number) throws Refused {
        bringing.takeBack(caller, project.getId(), number);
        return Back.of(true, List.of());
    }
}
