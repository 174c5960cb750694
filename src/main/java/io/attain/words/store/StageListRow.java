package io.attain.words.store;

import net.java.ao.schema.Table;

/** How often a project's stages were changed. */
@Table("STAGE_LIST")
public interface StageListRow extends VersionedRow {}
