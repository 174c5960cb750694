package io.attain.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/jira-members.md names all of Jira's that the plugin calls, and no more. */
class JiraMembersTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.$]+)` \\| (.*?) \\| (.+?) \\|$");
    private static final Pattern MEMBER = Pattern.compile("`([\\w$]+)`");

    @Test
    void eachMemberThatIsCalledStandsInTheListWithWhereItWasSeen() throws IOException {
        List<String> listed = ROW.matcher(Files.readString(Path.of("docs/jira-members.md")))
                .results()
                .map(row -> row(row.group(1), members(row)))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(called());
    }

    private static SortedSet<String> members(MatchResult row) {
        return MEMBER.matcher(row.group(2))
                .results()
                .map(member -> member.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Methods, constructors and fields by the class that they are called on. */
    private static List<String> called() {
        Map<String, SortedSet<String>> called = new TreeMap<>();
        for (JavaClass ours : PluginCode.CLASSES) {
            ours.getAccessesFromSelf().stream()
                    .filter(access -> isJiras(access.getTargetOwner()))
                    .forEach(access -> called.computeIfAbsent(
                                    access.getTargetOwner().getName(), name -> new TreeSet<>())
                            .add(access.getTarget().getName().replaceAll("[<>]", "")));
        }
        return called.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    /** As a row begins: what is missing can be copied from the failure. */
    private static String row(String owner, SortedSet<String> members) {
        return members.stream().collect(Collectors.joining("`, `", "| `" + owner + "` | `", "` |"));
    }

    private static boolean isJiras(JavaClass owner) {
        return owner.getName().matches("(com\\.atlassian|com\\.opensymphony|org\\.ofbiz)\\..*");
    }
}
