package io.attain.words;

import io.attain.kernel.Wholes;
import java.util.List;

/** The words of all projects. */
public interface Vocabularies extends Wholes<Vocabulary> {

    /** The words that other projects have for metrics of their own. */
    List<Word> elsewhere(long projectId);
}
