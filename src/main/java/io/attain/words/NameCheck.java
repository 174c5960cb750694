package io.attain.words;

import io.attain.kernel.Metric;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks the names of a change, one entry after the other: each is short, has something to read, and is there once.
 *
 * @param faults where what is wrong goes
 * @param longest the most characters of a name
 * @param texts what the keys of the messages begin with
 * @param names those that were checked
 */
public record NameCheck(EntryFaults faults, int longest, String texts, Set<String> names) {

    /** Has checked nothing yet. */
    public NameCheck(EntryFaults faults, int longest, String texts) {
        this(faults, longest, texts, new HashSet<>());
    }

    /** One that checks metrics or stages. */
    NameCheck(EntryFaults faults) {
        this(faults, Proposal.LONGEST, "attain.words.fault.");
    }

    /** Checks the name of an entry, counted from 0. */
    public void check(int index, Label label) {
        check(index, "english", label.english());
        if (!label.chinese().equalsIgnoreCase(label.english())) {
            check(index, "chinese", label.chinese());
        }
        if (label.isEmpty()) {
            faults.add(index, "english", texts + "noName");
        }
    }

    private void check(int index, String field, String name) {
        if (name.isEmpty()) {
            return;
        }
        if (name.length() > longest) {
            faults.add(index, field, texts + "tooLong", Integer.toString(longest));
        } else if (name.codePoints().noneMatch(Metric::isName)) {
            faults.add(index, field, texts + "noLetters");
        } else if (!names.add(Codes.folded(name))) {
            faults.add(index, field, texts + "nameTwice", name);
        }
    }
}
