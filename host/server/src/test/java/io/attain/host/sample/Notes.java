package io.attain.host.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Keeps notes. */
public class Notes {
    private final ActiveObjects objects;

    /** Over the plugin's tables. */
    public Notes(ActiveObjects objects) {
        this.objects = objects;
    }

    /** All texts, oldest first. */
    public List<String> texts() {
        return Arrays.stream(objects.find(Note.class, Query.select().order("ID")))
                .map(Note::getText)
                .toList();
    }

    /** Keeps texts, all or none: an empty one is refused. */
    public void add(List<String> texts) {
        objects.executeInTransaction(() -> {
            for (String text : texts) {
                addOne(text);
            }
            return null;
        });
    }

    private void addOne(String text) {
        objects.executeInTransaction(() -> objects.create(Note.class, Map.of("TEXT", text)));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
    }
}
