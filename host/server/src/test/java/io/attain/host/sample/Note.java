package io.attain.host.sample;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A line that somebody left. */
@Preload
@Table("NOTE")
public interface Note extends Entity {
    @NotNull
    String getText();

    void setText(String text);
}
