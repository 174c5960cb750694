package io.attain.words;

import io.attain.kernel.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tags that somebody wants a project's people to be offered. */
public record TagProposal(List<String> tags) {

    /** The most tags of a project. */
    public static final int MOST = 50;
    /** The longest tag, in characters. */
    public static final int LONGEST = 50;

    public TagProposal {
        tags = tags.stream().filter(tag -> !tag.isEmpty()).toList();
    }

    /** Everything that speaks against them. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String tag : tags) {
            if (tag.length() > LONGEST) {
                faults.add(Fault.of("tags", "attain.words.tags.tooLong", tag, LONGEST));
            } else if (!known.add(tag.toLowerCase(Locale.ROOT))) {
                faults.add(Fault.of("tags", "attain.words.tags.twice", tag));
            }
        }
        if (tags.size() > MOST) {
            faults.add(Fault.of("tags", "attain.words.tags.tooMany", MOST));
        }
        return faults;
    }
}
