package io.attain.host.jira.i18n;

import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What administrators call in other languages what a site is made of. As in Jira, a name is for one language of one country:
 * who reads another Chinese than zh_CN does not get it.
 */
public final class GivenNames {

    /** What can be given names. */
    public enum Kind {
        ISSUE_TYPE("issuetype"),
        STATUS("status"),
        PRIORITY("priority"),
        RESOLUTION("resolution"),
        FIELD("field");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As keys of texts and the page's address spell it. */
        public String key() {
            return key;
        }
    }

    /** A name and a description. */
    public record Given(String name, String description) {}

    private record Place(String kind, String id, String locale) {}

    private final Kept<Map<Place, Given>> given;

    /** Names in this database. */
    public GivenNames(Database database) {
        given = Kept.byKey(
                database,
                "select kind, item_id, locale, name, description from given_name",
                (row, context) -> Map.entry(
                        new Place(row.getString(1), row.getString(2), row.getString(3)),
                        new Given(row.getString(4), row.getString(5))));
    }

    /** What was given to the thing of a kind and id, in a language. */
    public Optional<Given> find(Kind kind, String id, Locale language) {
        return Optional.ofNullable(given.get().get(place(kind, id, language)));
    }

    /** Gives a name and a description, in place of what there was. */
    public void give(Kind kind, String id, Locale language, Given words) {
        Place place = place(kind, id, language);
        given.change(handle -> {
            remove(handle, place);
            return handle.createUpdate("insert into given_name (kind, item_id, locale, name, description)"
                            + " values (:kind, :id, :locale, :name, :text)")
                    .bind("kind", place.kind())
                    .bind("id", place.id())
                    .bind("locale", place.locale())
                    .bind("name", words.name())
                    .bind("text", words.description())
                    .execute();
        });
    }

    /** Takes away what was given. */
    public void take(Kind kind, String id, Locale language) {
        given.change(handle -> remove(handle, place(kind, id, language)));
    }

    private static int remove(Handle handle, Place place) {
        return handle.createUpdate("delete from given_name where kind = :kind and item_id = :id and locale = :locale")
                .bind("kind", place.kind())
                .bind("id", place.id())
                .bind("locale", place.locale())
                .execute();
    }

    private static Place place(Kind kind, String id, Locale language) {
        return new Place(kind.key(), id, language.toString());
    }
}
