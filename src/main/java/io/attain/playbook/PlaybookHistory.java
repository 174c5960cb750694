package io.attain.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every playbook of a project.
 *
 * @param standard what holds before the first version
 * @param versions the oldest first
 */
public record PlaybookHistory(Playbook standard, List<PlaybookVersion> versions) {

    public PlaybookHistory {
        versions = List.copyOf(versions);
    }

    /** The number of the latest version; 0 while there is none. */
    public int version() {
        return versions.isEmpty() ? 0 : versions.get(versions.size() - 1).number();
    }

    /** What was said last. */
    public Playbook latest() {
        return versions.isEmpty() ? standard : versions.get(versions.size() - 1).playbook();
    }

    /** What holds on a day: of the versions that have begun by then the one that was said last. */
    public Playbook on(LocalDate day) {
        return versionOn(day).map(PlaybookVersion::playbook).orElse(standard);
    }

    /** Which version that is; nothing for the standard one. */
    public Optional<PlaybookVersion> versionOn(LocalDate day) {
        return newestFirst().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst();
    }

    /** All playbooks, that which was said last first. */
    public Stream<Playbook> playbooks() {
        return Stream.concat(newestFirst().stream().map(PlaybookVersion::playbook), Stream.of(standard));
    }

    /** The versions, that which was said last first. */
    public List<PlaybookVersion> newestFirst() {
        List<PlaybookVersion> reversed = new ArrayList<>(versions);
        Collections.reverse(reversed);
        return reversed;
    }
}
