// jira.js 5, which follows Jira Cloud: what of it Jira Data Center answers too.
import { Version2Client } from 'jira.js';
import { all, begun, Calls } from './calls.js';

/** Calls a site in which `project` is empty, as its administrator. */
export async function jiraJs({ address, user, password, project }) {
  const jira = new Version2Client({
    host: address,
    authentication: { basic: { email: user, apiToken: password } },
  });
  const calls = new Calls('jira.js');
  await site(calls, jira, user, project);
  await issues(calls, jira, user, project);
  await comments(calls, jira);
  await search(calls, jira, user, project);
  await links(calls, jira);
  await calls.make('issues.deleteIssue', ({ key }) => jira.issues.deleteIssue({ issueIdOrKey: key }));
  await calls.refused('issues.getIssue of one that is gone', 404, ({ key }) => jira.issues.getIssue({ issueIdOrKey: key }));
}

async function site(calls, jira, user, project) {
  await calls.make('myself.getCurrentUser', () => jira.myself.getCurrentUser(), (me) => all(me.name === user, me.key));
  await calls.make('serverInfo.getServerInfo', () => jira.serverInfo.getServerInfo(), (info) =>
    all(info.versionNumbers[0] === 11, info.deploymentType === 'Server'));
  await calls.make('projects.getProject', () => jira.projects.getProject({ projectIdOrKey: project }), (found) =>
    all(found.key === project, found.issueTypes.length > 0, found.lead.name === user));
  await calls.make('issueFields.getFields', () => jira.issueFields.getFields(), (fields) =>
    all(fields.some((field) => field.id === 'duedate' && field.schema.type === 'date')));
  await calls.make('issueTypes.getIssueAllTypes', () => jira.issueTypes.getIssueAllTypes(), (types) =>
    all(types.some((type) => type.subtask)));
  await calls.make('issueTypes.getIssueType', ({ 'issueTypes.getIssueAllTypes': types }) =>
    jira.issueTypes.getIssueType({ id: types[0].id }), (type) => all(type.name));
  await calls.make('workflowStatuses.getStatuses', () => jira.workflowStatuses.getStatuses(), (statuses) =>
    all(statuses.every((status) => status.statusCategory.key)));
  await calls.make('workflowStatuses.getStatus', () => jira.workflowStatuses.getStatus({ idOrName: 'Done' }));
  await calls.make('workflowStatusCategories.getStatusCategories', () =>
    jira.workflowStatusCategories.getStatusCategories());
  await calls.make('workflowStatusCategories.getStatusCategory', () =>
    jira.workflowStatusCategories.getStatusCategory({ idOrKey: 'done' }));
  await calls.make('issuePriorities.getPriorities', () => jira.issuePriorities.getPriorities(), (found) =>
    all(found.length === 5, found[0].statusColor));
  await calls.make('issuePriorities.getPriority', () => jira.issuePriorities.getPriority({ id: '1' }));
  await calls.make('issueResolutions.getResolutions', () => jira.issueResolutions.getResolutions());
  await calls.make('issueResolutions.getResolution', ({ 'issueResolutions.getResolutions': found }) =>
    jira.issueResolutions.getResolution({ id: found[0].id }));
  await calls.make('issueLinkTypes.getIssueLinkTypes', () => jira.issueLinkTypes.getIssueLinkTypes());
  await calls.make('permissions.getMyPermissions', () =>
    jira.permissions.getMyPermissions({ projectKey: project, permissions: 'EDIT_ISSUES' }), (mine) =>
    all(mine.permissions.EDIT_ISSUES.havePermission));
  await calls.make('userSearch.findUsers', () => jira.userSearch.findUsers({ username: user }), (found) =>
    all(found[0].name === user));
  await calls.make('userSearch.findAssignableUsers', () =>
    jira.userSearch.findAssignableUsers({ project, username: user }), (found) => all(found.length === 1));
}

async function issues(calls, jira, user, project) {
  await calls.make('issues.getCreateIssueMetaIssueTypes', () =>
    jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: project }), (page) =>
    all(page.values.length === page.total, page.isLast));
  await calls.make('issues.getCreateIssueMetaIssueTypeId', ({ 'issues.getCreateIssueMetaIssueTypes': types }) =>
    jira.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: project, issueTypeId: types.values[0].id }), (page) =>
    all(page.values.some((field) => field.fieldId === 'priority' && field.allowedValues.length === 5)));
  await calls.refused('issues.getCreateIssueMeta, which went with Jira 9', 404, () =>
    jira.issues.getCreateIssueMeta({ projectKeys: [project] }));
  await calls.make('issues.createIssue', () => jira.issues.createIssue({ fields: {
    project: { key: project },
    issuetype: { name: 'Task' },
    summary: 'Renew the contract',
    description: 'It ends with the year.',
    priority: { name: 'High' },
    labels: ['vip', 'renewal'],
    duedate: '2026-12-24',
  } }), (made) => all(made.id, made.key, made.self));
  calls.answers.key = calls.answers['issues.createIssue']?.key;
  await calls.make('issues.createIssues', () => jira.issues.createIssues({ issueUpdates: [
    { fields: { project: { key: project }, issuetype: { name: 'Task' }, summary: 'Another' } },
  ] }), (made) => all(made.issues.length === 1, made.errors.length === 0));
  await calls.make('issues.editIssue', ({ key }) => jira.issues.editIssue({ issueIdOrKey: key,
    fields: { summary: 'Renew the contract early' },
    update: { labels: [{ add: 'early' }, { remove: 'vip' }], priority: [{ set: { name: 'Highest' } }] },
  }));
  await calls.make('issues.assignIssue', ({ key }) => jira.issues.assignIssue({ issueIdOrKey: key, name: user }));
  await calls.make('issues.getIssue with fields=a,b', ({ key }) =>
    jira.issues.getIssue({ issueIdOrKey: key, fields: ['summary', 'labels'] }), ({ fields }) =>
    all(Object.keys(fields).join() === 'summary,labels', fields.labels.join() === 'early,renewal'));
  await calls.make('issues.getIssue with expand', ({ key }) => jira.issues.getIssue({ issueIdOrKey: key,
    expand: 'changelog,names,schema,editmeta,transitions' }), (issue) =>
    all(
      issue.fields.priority.name === 'Highest',
      issue.fields.duedate === '2026-12-24',
      issue.fields.assignee.name === user,
      issue.fields.watches.watchCount === 0,
      issue.names.summary === 'Summary',
      issue.schema.labels.items === 'string',
      issue.editmeta.fields.summary.required,
      issue.transitions.length > 0,
      issue.changelog.histories.length === 2,
      issue.changelog.histories[0].items.some((item) => item.field === 'labels' && item.toString === 'early renewal'),
    ));
  await calls.make('issues.getEditIssueMeta', ({ key }) => jira.issues.getEditIssueMeta({ issueIdOrKey: key }), (meta) =>
    all(meta.fields.labels.operations.includes('add')));
  await calls.make('issues.getTransitions', ({ key }) =>
    jira.issues.getTransitions({ issueIdOrKey: key, expand: 'transitions.fields' }), (found) =>
    all(found.transitions.every((transition) => transition.to.name && transition.fields)));
  await calls.make('issues.doTransition', ({ key, 'issues.getTransitions': { transitions } }) =>
    jira.issues.doTransition({ issueIdOrKey: key, transition: { id: begun(transitions).id },
      update: { comment: [{ add: { body: 'Begun' } }] } }));
  await calls.make('issueWatchers.addWatcher', ({ key }) =>
    jira.issueWatchers.addWatcher({ issueIdOrKey: key, accountId: user }));
  await calls.make('issueWatchers.getIssueWatchers', ({ key }) => jira.issueWatchers.getIssueWatchers(key), (watched) =>
    all(watched.isWatching, watched.watchers[0].name === user));
}

async function comments(calls, jira) {
  const one = ({ key, 'issueComments.addComment': made }) => ({ issueIdOrKey: key, id: made.id });
  await calls.make('issueComments.addComment', ({ key }) =>
    jira.issueComments.addComment({ issueIdOrKey: key, comment: 'Called them',
      visibility: { type: 'role', value: 'Administrators' } }), (made) =>
    all(made.body === 'Called them', made.visibility.value === 'Administrators'));
  await calls.make('issueComments.getComment', (answers) => jira.issueComments.getComment(one(answers)));
  await calls.make('issueComments.updateComment', (answers) =>
    jira.issueComments.updateComment({ ...one(answers), comment: 'Called them twice' }), (changed) =>
    all(changed.body === 'Called them twice', changed.updateAuthor.name));
  await calls.make('issueComments.getComments', ({ key }) =>
    jira.issueComments.getComments({ issueIdOrKey: key, orderBy: '-created', maxResults: 1 }), (page) =>
    all(page.total === 2, page.comments.length === 1, page.startAt === 0, page.maxResults === 1));
  await calls.make('issueComments.deleteComment', (answers) => jira.issueComments.deleteComment(one(answers)));
  await calls.refused('issueComments.getComment of one that is gone', 404, (answers) =>
    jira.issueComments.getComment(one(answers)));
}

async function search(calls, jira, user, project) {
  await calls.make('issueSearch.searchForIssuesUsingJql', ({ key }) => jira.issueSearch.searchForIssuesUsingJql({
    jql: `key = ${key} and status was "To Do" and labels = early`, fields: ['summary', 'status'], expand: 'names' }), (found) =>
    all(found.total === 1, found.issues[0].fields.status.name, found.names.status));
  await calls.make('issueSearch.searchForIssuesUsingJqlPost', () => jira.issueSearch.searchForIssuesUsingJqlPost({
    jql: `project = ${project} and assignee was ${user} order by priority desc`,
    fields: ['*all'], expand: ['changelog'] }), (found) =>
    all(found.total === 1, found.issues[0].changelog.total > 0, found.issues[0].fields.comment.total === 1));
  await calls.refused('issueSearch.searchForIssuesUsingJql with a wrong query', 400, () =>
    jira.issueSearch.searchForIssuesUsingJql({ jql: 'colour = red' }));
  await calls.make('filters.createFilter', () => jira.filters.createFilter({
    name: 'Urgent', jql: `project = ${project} and priority = Highest`, favourite: true }), (made) =>
    all(made.id, made.owner.name, made.favourite));
  const id = ({ 'filters.createFilter': made }) => made.id;
  await calls.make('filters.getFilter', (answers) => jira.filters.getFilter({ id: id(answers) }));
  await calls.make('filters.getFavouriteFilters', () => jira.filters.getFavouriteFilters(), (liked) =>
    all(liked.some((filter) => filter.name === 'Urgent')));
  await calls.make('issueSearch.searchForIssuesUsingJql by a filter', () =>
    jira.issueSearch.searchForIssuesUsingJql({ jql: 'filter = Urgent', maxResults: 0 }), (found) =>
    all(found.total === 1, found.issues.length === 0));
  await calls.make('filters.updateFilter', (answers) =>
    jira.filters.updateFilter({ id: id(answers), name: 'Very urgent' }), (changed) => all(changed.name === 'Very urgent'));
  await calls.make('filters.deleteFilter', (answers) => jira.filters.deleteFilter({ id: id(answers) }));
}

async function links(calls, jira) {
  await calls.make('issueLinks.linkIssues', ({ key, 'issues.createIssues': made }) => jira.issueLinks.linkIssues({
    type: { name: 'Blocks' }, inwardIssue: { key }, outwardIssue: { key: made.issues[0].key } }));
  await calls.make('issues.getIssue with its links', ({ key }) =>
    jira.issues.getIssue({ issueIdOrKey: key, fields: ['issuelinks'] }), (issue) =>
    all(issue.fields.issuelinks[0].outwardIssue.fields.summary === 'Another'));
  const id = ({ 'issues.getIssue with its links': issue }) => issue.fields.issuelinks[0].id;
  await calls.make('issueLinks.getIssueLink', (answers) => jira.issueLinks.getIssueLink({ linkId: id(answers) }), (link) =>
    all(link.type.name === 'Blocks', link.inwardIssue.key));
  await calls.make('issueLinks.deleteIssueLink', (answers) => jira.issueLinks.deleteIssueLink({ linkId: id(answers) }));
}
