package io.attain.words;

import io.attain.kernel.Metric;
import java.util.HashSet;
import java.util.Set;

/** Checks the names of a change, one entry after the other: each is short, has something to read, and is there once. */
final class NameCheck {

    private final Set<String> names = new HashSet<>();
    private final EntryFaults faults;

    /** What is wrong goes to {@code faults}. */
    NameCheck(EntryFaults faults) {
        this.faults = faults;
    }

    void check(int index, Label label) {
        check(index, "english", label.english());
        if (!label.chinese().equalsIgnoreCase(label.english())) {
            check(index, "chinese", label.chinese());
        }
        if (label.isEmpty()) {
            faults.add(index, "english", "attain.words.fault.noName");
        }
    }

    private void check(int index, String field, String name) {
        if (name.isEmpty()) {
            return;
        }
        if (name.length() > Proposal.LONGEST) {
            faults.add(index, field, "attain.words.fault.tooLong", Integer.toString(Proposal.LONGEST));
        } else if (name.codePoints().noneMatch(Metric::isName)) {
            faults.add(index, field, "attain.words.fault.noLetters");
        } else if (!names.add(Codes.folded(name))) {
            faults.add(index, field, "attain.words.fault.nameTwice", name);
        }
    }
}
