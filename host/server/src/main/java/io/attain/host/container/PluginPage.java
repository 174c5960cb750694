package io.attain.host.container;

/**
 * The HTML that a plugin's servlet wrote, taken apart for the decorator.
 *
 * @param title text of its title, still escaped as HTML
 * @param decorator the decorator it asks for, such as {@code atl.general} or {@code atl.admin}
 * @param head the rest of its head, as HTML
 * @param body inside of its body, as HTML
 */
public record PluginPage(String title, String decorator, String head, String body) {}
