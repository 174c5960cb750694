package io.attain.planning.planfile.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.table.TableRow;
import io.attain.planning.planfile.PlanColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The people whom the rows of one plan name as owners, each looked up once. An issue may keep one who could not get a new one. */
final class PlanOwners {

    private final Function<String, Optional<ApplicationUser>> people;
    private final Predicate<ApplicationUser> sells;
    private final Map<String, Optional<ApplicationUser>> sellers = new HashMap<>();

    /** Finds people by the names they log in with, and tells who takes part in the project's sales. */
    PlanOwners(Function<String, Optional<ApplicationUser>> people, Predicate<ApplicationUser> sells) {
        this.people = people;
        this.sells = sells;
    }

    /** The key of the user whom a row names, whose target has an owner already or none; null if it names nobody. */
    @Nullable
    String of(TableRow row, Optional<String> kept) {
        String name = row.text(PlanColumn.OWNER.code());
        if (name.isEmpty()) {
            return null;
        }
        Optional<ApplicationUser> seller =
                sellers.computeIfAbsent(name, each -> people.apply(each).filter(sells));
        if (seller.isPresent()) {
            return seller.get().getKey();
        }
        String key = people.apply(name).map(ApplicationUser::getKey).orElse(name);
        if (kept.filter(key::equals).isEmpty()) {
            row.fault(PlanColumn.OWNER.code(), "attain.kernel.table.noSalesPerson", name);
        }
        return key;
    }
}
