package io.attain.host.jira;

import io.attain.host.jira.field.InputFormats;
import io.attain.host.jira.i18n.Texts;
import io.attain.host.jira.i18n.Translations;
import io.attain.host.jira.user.Authentication;
import io.attain.host.jira.user.GlobalPermissions;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.PreparedThreads;
import io.attain.host.jira.user.TimeZones;
import io.attain.host.jira.user.Users;
import io.attain.host.node.Node;
import io.attain.host.store.Database;
import io.attain.host.store.SiteProperties;

/** Users and what is theirs. */
record People(
        Users users,
        Groups groups,
        GlobalPermissions permissions,
        Authentication authentication,
        PreparedThreads threads,
        TimeZones zones,
        InputFormats formats,
        Texts texts) {

    static People of(Database database, SiteProperties properties, Translations translations, Node node) {
        Users users = new Users(database);
        Groups groups = new Groups(database);
        Authentication authentication = new Authentication(users, translations, properties);
        TimeZones zones = new TimeZones(users, authentication, properties);
        return new People(
                users,
                groups,
                new GlobalPermissions(database, groups),
                authentication,
                new PreparedThreads(authentication, node.isClustered() ? database::hear : () -> {}),
                zones,
                new InputFormats(authentication, zones),
                new Texts(translations, authentication::getLocale));
    }
}
