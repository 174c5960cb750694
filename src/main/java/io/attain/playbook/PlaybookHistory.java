package io.attain.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every playbook of a project.
 *
 * @param begun the day from which any asks for something with an issue; null if that is not known yet
 * @param standard what holds before the first version
 * @param versions the oldest first
 */
public record PlaybookHistory(@Nullable LocalDate begun, Playbook standard, List<PlaybookVersion> versions) {

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

    /** The day from which a step that is asked for on a day has been, without a break. */
    LocalDate askedSince(Step step, LocalDate day) {
        Stream<LocalDate> changes = versions.stream()
                .map(PlaybookVersion::from)
                .filter(from -> !from.isAfter(day))
                .sorted(Comparator.reverseOrder());
        return Stream.concat(changes, Stream.of(LocalDate.EPOCH))
                .takeWhile(from -> on(from).find(step).isPresent())
                .reduce(day, (later, earlier) -> earlier);
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
