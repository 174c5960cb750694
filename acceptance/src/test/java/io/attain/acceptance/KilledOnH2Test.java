package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is killed in the moment after its answer. */
class KilledOnH2Test {

    /** Several: the first after a rest is stored at once anyway. */
    private static final List<String> PROJECTS = List.of("ONE", "TWO", "THREE", "FOUR");

    @TempDir
    private Path data;

    @Test
    void whatWasAnsweredIsStored() throws Exception {
        try (SmallHost host = start()) {
            PROJECTS.forEach(new Administrator(host.admin())::addProject);
            host.kill();
        }

        try (SmallHost again = start()) {
            assertThat(PROJECTS).allMatch(each -> again.admin().has("/rest/api/2/project/" + each));
        }
    }

    private SmallHost start() throws Exception {
        return SmallHost.start(data, "h2");
    }
}
