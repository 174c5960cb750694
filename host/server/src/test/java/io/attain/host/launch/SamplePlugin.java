package io.attain.host.launch;

import io.attain.host.sample.HelloServlet;
import io.attain.host.sample.Life;
import io.attain.host.sample.Note;
import io.attain.host.sample.Notes;
import io.attain.host.sample.NotesResource;
import io.attain.host.sample.PingResource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Packs the sample plugin's classes into a jar as a plugin's build would, with what a test wants otherwise. */
final class SamplePlugin {
    static final String KEY = "io.attain.sample";

    private static final List<Class<?>> CLASSES = List.of(
            Note.class,
            Notes.class,
            NotesResource.class,
            NotesResource.Texts.class,
            NotesResource.Unmarked.class,
            PingResource.class,
            Life.class,
            HelloServlet.class);

    private final PluginFiles files = new PluginFiles(new LinkedHashMap<>(), CLASSES);

    SamplePlugin() {
        with(
                "META-INF/MANIFEST.MF",
                """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: io.attain.sample
                Bundle-Version: 1.0.0
                Atlassian-Plugin-Key: io.attain.sample
                Spring-Context: *
                Import-Package: com.atlassian.activeobjects.external,com.atlassian.s
                 al.api.lifecycle,com.atlassian.sal.api.transaction,com.atlassian.pl
                 ugins.rest.api.security.annotation,com.atlassian.jira.plugin.webfra
                 gment.conditions,net.java.ao,net.java.ao.schema,jakarta.inject,jaka
                 rta.ws.rs,jakarta.ws.rs.core,jakarta.servlet,jakarta.servlet.http,
                 com.fasterxml.jackson.annotation
                """);
        with(
                "META-INF/spring/plugin-context.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                        http://www.springframework.org/schema/beans/spring-beans-2.5.xsd
                        http://www.atlassian.com/schema/atlassian-scanner/2
                        http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
                    <atlassian-scanner:scan-indexes/>
                </beans>
                """);
        with(
                "META-INF/plugin-components/component",
                """
                io.attain.host.sample.Notes
                io.attain.host.sample.NotesResource
                io.attain.host.sample.PingResource
                io.attain.host.sample.Life
                """);
        with("META-INF/plugin-components/imports", "com.atlassian.activeobjects.external.ActiveObjects\n");
        with(
                "META-INF/plugin-components/exports",
                "io.attain.host.sample.Life#com.atlassian.sal.api.lifecycle.LifecycleAware\n");
        with("i18n/sample.properties", "sample.title=Sample's\n");
        with("i18n/sample_zh_CN.properties", "sample.title=示例\n");
        with("js/sample.js", "define('sample', function () { return AJS.I18n.getText('sample.title'); });");
        with("js/base.js", "var base = 1;");
        with("templates/panel.vm", "<b>$who</b>");
        with("atlassian-plugin.xml", DESCRIPTOR);
    }

    private static final String DESCRIPTOR =
            """
            <atlassian-plugin key="io.attain.sample" name="Sample" plugins-version="2">
              <plugin-info><version>1.0.0</version><vendor name="Tests"/></plugin-info>
              <resource type="i18n" name="i18n" location="i18n.sample"/>
              <rest key="rest" path="/sample" version="1.0"><package>io.attain.host.sample</package></rest>
              <ao key="ao" namespace="io.attain.sample"><entity>io.attain.host.sample.Note</entity></ao>
              <servlet key="hello" class="io.attain.host.sample.HelloServlet">
                <url-pattern>/sample/*</url-pattern>
              </servlet>
              <web-resource key="base"><resource type="download" name="base.js" location="js/base.js"/></web-resource>
              <web-resource key="page">
                <dependency>io.attain.sample:base</dependency>
                <transformation extension="js"><transformer key="jsI18n"/></transformation>
                <resource type="download" name="sample.js" location="js/sample.js"/>
                <context>atl.dashboard</context>
              </web-resource>
              <web-panel key="panel" location="side" weight="5">
                <label key="sample.title"/>
                <resource name="view" type="velocity" location="templates/panel.vm"/>
              </web-panel>
              <web-panel key="inline" location="inline">
                <resource name="view" type="static"><![CDATA[<i>as it is: $who</i>]]></resource>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.HasSelectedProjectCondition" invert="true"/>
              </web-panel>
              <web-item key="item" section="bar">
                <label key="sample.title"/><link linkId="sample-link">/plugins/servlet/sample/$who</link>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
              </web-item>
              <novelty key="novelty"/>
            </atlassian-plugin>
            """;

    /** The same with another file, or another text in one. */
    SamplePlugin with(String name, String text) {
        files.texts().put(name, text);
        return this;
    }

    /** The same with a part of a file's text replaced. */
    SamplePlugin replacing(String name, String part, String by) {
        files.replace(name, part, by);
        return this;
    }

    /** The same without a file. */
    SamplePlugin without(String name) {
        files.texts().remove(name);
        return this;
    }

    /** Writes the jar. */
    Path jar(Path folder) throws IOException {
        return files.jar(folder);
    }
}
