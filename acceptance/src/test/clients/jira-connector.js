// jira-connector 3, which follows Jira Server.
import JiraConnector from 'jira-connector';
import { all, begun, Calls } from './calls.js';

/** Calls a site in which `project` is empty, as its administrator. */
export async function jiraConnector({ address, user, password, project }) {
  const { hostname, port, pathname, protocol } = new URL(address);
  const jira = new JiraConnector({
    host: hostname,
    port,
    protocol: protocol.replace(':', ''),
    path_prefix: pathname.endsWith('/') ? pathname : `${pathname}/`,
    basic_auth: { username: user, password },
  });
  const calls = new Calls('jira-connector');
  await site(calls, jira, user, project);
  await issues(calls, jira, user, project);
  await comments(calls, jira);
  await search(calls, jira, project);
  await calls.make('issue.deleteIssue', ({ key }) => jira.issue.deleteIssue({ issueKey: key }));
  await calls.refused('issue.getIssue of one that is gone', 404, ({ key }) => jira.issue.getIssue({ issueKey: key }));
}

async function site(calls, jira, user, project) {
  await calls.make('myself.getMyself', () => jira.myself.getMyself(), (me) => all(me.name === user));
  await calls.make('serverInfo.getServerInfo', () => jira.serverInfo.getServerInfo({}), (info) => all(info.baseUrl));
  await calls.make('project.getAllProjects', () => jira.project.getAllProjects({}), (projects) =>
    all(projects.some((one) => one.key === project)));
  await calls.make('project.getProject', () => jira.project.getProject({ projectIdOrKey: project }), (found) =>
    all(found.issueTypes.length > 0));
  await calls.make('field.getAllFields', () => jira.field.getAllFields({}), (fields) => all(fields.length > 15));
  await calls.make('issueType.getAllIssueTypes', () => jira.issueType.getAllIssueTypes({}));
  await calls.make('status.getAllStatuses', () => jira.status.getAllStatuses({}));
  await calls.make('status.getStatus', ({ 'status.getAllStatuses': found }) =>
    jira.status.getStatus({ statusId: found[0].id }));
  await calls.make('statusCategory.getAllStatusCategories', () => jira.statusCategory.getAllStatusCategories({}));
  await calls.make('priority.getAllPriorities', () => jira.priority.getAllPriorities({}), (found) =>
    all(found.map((one) => one.name).join() === 'Highest,High,Medium,Low,Lowest'));
  await calls.make('priority.getPriority', () => jira.priority.getPriority({ priorityId: '3' }));
  await calls.make('resolution.getAllResolutions', () => jira.resolution.getAllResolutions({}));
  await calls.make('issueLinkType.getAvailableTypes', () => jira.issueLinkType.getAvailableTypes({}), (found) =>
    all(found.issueLinkTypes.length > 0));
  await calls.make('user.getUser', () => jira.user.getUser({ username: user }), (found) => all(found.name === user));
  await calls.make('user.search', () => jira.user.search({ username: user }), (found) => all(found.length === 1));
  await calls.make('user.searchAssignable', () => jira.user.searchAssignable({ username: user, project }), (found) =>
    all(found.length === 1));
  await calls.make('myPermissions.getMyPermissions', () => jira.myPermissions.getMyPermissions({ projectKey: project }),
    (mine) => all(mine.permissions.EDIT_OWN_COMMENTS.havePermission));
}

async function issues(calls, jira, user, project) {
  await calls.make('issue.createIssue', () => jira.issue.createIssue({ fields: {
    project: { key: project },
    issuetype: { name: 'Task' },
    summary: 'Visit the fair',
    priority: { id: '4' },
    labels: ['fair'],
    duedate: '2026-12-01',
  } }), (made) => all(made.key));
  calls.answers.key = calls.answers['issue.createIssue']?.key;
  await calls.refused('issue.getCreateMetadata, which went with Jira 9', 404, () =>
    jira.issue.getCreateMetadata({ projectKeys: [project], expand: ['projects.issuetypes.fields'] }));
  await calls.make('issue.editIssue', ({ key }) => jira.issue.editIssue({ issueKey: key, issue: {
    fields: { duedate: null }, update: { labels: [{ set: ['fair', 'spring'] }] } } }));
  await calls.make('issue.assignIssue', ({ key }) => jira.issue.assignIssue({ issueKey: key, assignee: user }));
  await calls.make('issue.getIssue', ({ key }) => jira.issue.getIssue({ issueKey: key,
    fields: ['labels', 'duedate', 'assignee', 'watches'], expand: ['changelog', 'names'] }), (issue) =>
    all(
      issue.fields.labels.join() === 'fair,spring',
      issue.fields.duedate === null,
      issue.fields.assignee.name === user,
      issue.changelog.histories[0].items.some((item) => item.field === 'duedate' && item.from === '2026-12-01'),
      issue.names.duedate === 'Due Date',
    ));
  await calls.make('issue.getEditMetadata', ({ key }) => jira.issue.getEditMetadata({ issueKey: key }), (meta) =>
    all(meta.fields.priority.allowedValues.length === 5));
  await calls.make('issue.getTransitions', ({ key }) => jira.issue.getTransitions({ issueKey: key }), (found) =>
    all(found.transitions.length > 0));
  await calls.make('issue.transitionIssue', ({ key, 'issue.getTransitions': { transitions } }) =>
    jira.issue.transitionIssue({ issueKey: key, transition: { id: begun(transitions).id } }));
  await calls.make('issue.addWatcher', ({ key }) => jira.issue.addWatcher({ issueKey: key, watcher: user }));
  await calls.make('issue.getWatchers', ({ key }) => jira.issue.getWatchers({ issueKey: key }), (watched) =>
    all(watched.watchCount === 1, watched.watchers[0].name === user));
  await calls.make('issue.removeWatcher', ({ key }) => jira.issue.removeWatcher({ issueKey: key, watcher: user }));
}

async function comments(calls, jira) {
  const one = ({ key, 'issue.addComment': made }) => ({ issueKey: key, commentId: made.id });
  await calls.make('issue.addComment', ({ key }) => jira.issue.addComment({ issueKey: key, body: 'Stand 12' }), (made) =>
    all(made.author.name));
  await calls.make('issue.getComment', (answers) => jira.issue.getComment(one(answers)), (found) =>
    all(found.body === 'Stand 12'));
  await calls.make('issue.editComment', (answers) =>
    jira.issue.editComment({ ...one(answers), comment: { body: 'Stand 14' } }), (changed) => all(changed.body === 'Stand 14'));
  await calls.make('issue.getComments', ({ key }) => jira.issue.getComments({ issueKey: key }), (page) =>
    all(page.total === 1, page.comments.length === 1));
  await calls.make('issue.deleteComment', (answers) => jira.issue.deleteComment(one(answers)));
}

async function search(calls, jira, project) {
  await calls.make('search.search by POST', () => jira.search.search({
    jql: `project = ${project} and status changed and duedate is empty`, fields: ['summary', 'priority'] }), (found) =>
    all(found.total === 1, found.issues[0].fields.priority.name === 'Low'));
  await calls.make('search.search by GET', () => jira.search.search({ method: 'GET',
    jql: `project = ${project} and labels in (fair)`, fields: ['summary', 'priority'], expand: ['names'] }), (found) =>
    all(Object.keys(found.issues[0].fields).join() === 'summary,priority', found.names.priority === 'Priority'));
  await calls.make('filter.createFilter', () => jira.filter.createFilter({
    filter: { name: 'Fairs', jql: 'labels = fair', favourite: true } }), (made) => all(made.id));
  const filterId = ({ 'filter.createFilter': made }) => made.id;
  await calls.make('filter.getFilter', (answers) => jira.filter.getFilter({ filterId: filterId(answers) }), (found) =>
    all(found.jql === 'labels = fair', found.searchUrl));
  await calls.make('filter.getFavoriteFilters', () => jira.filter.getFavoriteFilters({}), (liked) => all(liked.length === 1));
  await calls.make('filter.updateFilter', (answers) => jira.filter.updateFilter({
    filterId: filterId(answers), filter: { description: 'All fairs' } }), (changed) =>
    all(changed.description === 'All fairs', changed.name === 'Fairs'));
  await calls.make('filter.deleteFilter', (answers) => jira.filter.deleteFilter({ filterId: filterId(answers) }));
}
