package io.attain.words.store;

import net.java.ao.schema.Table;

/** How often a project's words were changed. */
@Table("WORD_LIST")
public interface WordListRow extends VersionedRow {}
