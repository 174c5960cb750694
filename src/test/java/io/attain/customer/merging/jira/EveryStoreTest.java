package io.attain.customer.merging.jira;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.attain.SellingTeam;
import io.attain.kernel.store.GivingRows;
import io.attain.kernel.store.IssueRows;
import io.attain.plugin.PluginCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whoever keeps something of issues in a table of its own says whether it goes with a customer into another one. */
class EveryStoreTest {

    private static final Set<String> NAMES = Set.of("getCustomerId", "getIssueId", "getSubjectId");

    private static final Map<String, String> STAY = Map.ofEntries(
            entry("CHAIN_PERSON", "whoever is not in the other chain is added to it"),
            entry("DECISION_CHAIN", "the same"),
            entry("CUSTOMER_NOTES", "what the other one does not say is said there"),
            entry("IDENTITY_MARK", "made of the issue"),
            entry("OTHER_SYSTEM", "what another system says of an issue that is there still"),
            entry("ORIGINAL_AMOUNT", "of an opportunity, which stays the same issue"),
            entry("POOL_WORD", "a history of its own, as tiers have one"),
            entry("TIER_WORD", "a history of its own"),
            entry("TIER_STATE", "evaluated anew"),
            entry("TIER_CHANGE", "a history of its own"),
            entry("LAST_TOUCH", "settled with the ticks that go along"),
            entry("RESULT", "counted anew by its opportunity"),
            entry("STAGE_CHANGE", "counted anew by its opportunity"),
            entry("LAST_LINE", "kept again with the lines"),
            entry("HANDOVER_LINE", "tells of the issue, which is there still"),
            entry("IMPORT_PIECE", "tells of the issue, which is there still"),
            entry("MEETING_NOTE", "of an intervention"),
            entry("WRITING_RUN", "of what is written in the background"),
            entry("STANDING", "of a target"),
            entry("MILESTONE", "of a target"),
            entry("TARGET_QUOTE", "of a target"),
            entry("TARGET_ANSWER", "of a target"),
            entry("TARGET_TENURE", "of a target"),
            entry("TARGET_VERSION", "of a target"),
            entry("TARGET_NODE", "of a target"));

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void goesAlongOrSaysWhyNot() {
        List<IssueRows> moved = team.plugin.component(GivingRows.class).rows().toList();
        Set<String> said = new TreeSet<>(STAY.keySet());
        moved.forEach(rows -> said.add(rows.table()));

        assertThat(tables()).containsExactlyInAnyOrderElementsOf(said);
        assertThat(moved).extracting(IssueRows::kind).doesNotHaveDuplicates();
    }

    private static Set<String> tables() {
        return PluginCode.CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(Table.class))
                .filter(each -> each.getMethods().stream().anyMatch(method -> NAMES.contains(method.getName())))
                .map(EveryStoreTest::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String table(JavaClass row) {
        return row.getAnnotationOfType(Table.class).value();
    }
}
