import type * as z from 'zod';
import { acceptFindings } from './accept-findings';
import { acceptInvitation } from './accept-invitation';
import { addComment } from './add-comment';
import { addName } from './add-name';
import { addToCampaign } from './add-to-campaign';
import { answerDecision } from './answer-decision';
import { assignArticles } from './assign-articles';
import { auditAccess } from './audit-access';
import { auditFacets } from './audit-facets';
import { compareVersions } from './compare-versions';
import { correctionFacets } from './correction-facets';
import { countFindings } from './count-findings';
import { countUnread } from './count-unread';
import { createInvitation } from './create-invitation';
import { createProject } from './create-project';
import { decide } from './decide';
import { decisionNews } from './decision-news';
import { deleteArticle } from './delete-article';
import { deleteKnownName } from './delete-known-name';
import { deleteTerm } from './delete-term';
import { dismissCheckFinding } from './dismiss-check-finding';
import { dismissFinding } from './dismiss-finding';
import { editAlignment } from './edit-alignment';
import { endAssignment } from './end-assignment';
import { estimateModelRun } from './estimate-model-run';
import { findNameElsewhere } from './find-name-elsewhere';
import { findOccurrences } from './find-occurrences';
import { getAdjudication } from './get-adjudication';
import { getArticle } from './get-article';
import { getCampaign } from './get-campaign';
import { getCampaignResults } from './get-campaign-results';
import { getCheckReport } from './get-check-report';
import { getCheckSettings } from './get-check-settings';
import { getDesk } from './get-desk';
import { getGroup } from './get-group';
import { getHistory } from './get-history';
import { getErrorReport } from './get-error-report';
import { getInvitation } from './get-invitation';
import { getRivals } from './get-rivals';
import { getMailDigest } from './get-mail-digest';
import { getModelRuns } from './get-model-runs';
import { getModelSettings } from './get-model-settings';
import { getAgreement } from './get-agreement';
import { getSignificance } from './get-significance';
import { getArticleScore } from './get-article-score';
import { getScoringSettings } from './get-scoring-settings';
import { getNameLedger } from './get-name-ledger';
import { getPack } from './get-pack';
import { getPreferences } from './get-preferences';
import { getProjectTraining } from './get-project-training';
import { getScoreReport } from './get-score-report';
import { getEffortReport } from './get-effort-report';
import { getNamesReport } from './get-names-report';
import { getReportFacets } from './get-report-facets';
import { listErrorPlaces } from './list-error-places';
import { listAcceptedFindings } from './list-accepted-findings';
import { listDismissedFindings } from './list-dismissed-findings';
import { listNamePlaces } from './list-name-places';
import { recordEffort } from './record-effort';
import { getTermbase } from './get-termbase';
import { importFindings } from './import-findings';
import { importKnownNames } from './import-known-names';
import { importReviewDocument } from './import-review-document';
import { importTerms } from './import-terms';
import { scoreFindings } from './score-findings';
import { listFindingRuns } from './list-finding-runs';
import { removeFindings } from './remove-findings';
import { listBatches } from './list-batches';
import { listArticles } from './list-articles';
import { listAudit } from './list-audit';
import { listCampaignRows } from './list-campaigns';
import { listCheckFindings } from './list-check-findings';
import { listCorrections } from './list-corrections';
import { keepSelection } from './keep-selection';
import { listExports } from './list-exports';
import { listFindings } from './list-findings';
import { listInvitations } from './list-invitations';
import { listKnownNames } from './list-known-names';
import { listMembers } from './list-members';
import { listMyDecisions } from './list-my-decisions';
import { listNotifications } from './list-notifications';
import { listProjects } from './list-projects';
import { listQueue } from './list-queue';
import { listRatedCampaigns } from './list-rated-campaigns';
import { listReasons } from './list-reasons';
import { listTerms } from './list-terms';
import { listThreads } from './list-threads';
import { listUsers } from './list-users';
import { listWork } from './list-work';
import { markNotificationsRead } from './mark-notifications-read';
import { markVisit } from './mark-visit';
import { planPack } from './plan-pack';
import { preparePack } from './prepare-pack';
import { stopPack } from './stop-pack';
import { setProjectTraining } from './set-project-training';
import { planBulk } from './plan-bulk';
import { mergeKnownNames } from './merge-known-names';
import { mergeNames } from './merge-names';
import { planRestore } from './plan-restore';
import { plantErrors } from './plant-errors';
import { preferName } from './prefer-name';
import { previewArticle } from './preview-article';
import { proposeGroup } from './propose-group';
import { removeFromCampaign } from './remove-from-campaign';
import { removeMember } from './remove-member';
import { restoreAssignments } from './restore-assignments';
import { reviewerStats } from './reviewer-stats';
import { restoreVersion } from './restore-version';
import { returnArticle } from './return-article';
import { revokeInvitation } from './revoke-invitation';
import { ruleMarks } from './rule-marks';
import { sampleArticles } from './sample-articles';
import { saveCampaign } from './save-campaign';
import { saveCorrection } from './save-correction';
import { saveError } from './save-error';
import { saveKnownName } from './save-known-name';
import { savePreferences } from './save-preferences';
import { saveTerm } from './save-term';
import { setAdjudicationState } from './set-adjudication-state';
import { setAdministrator } from './set-administrator';
import { setCampaignState } from './set-campaign-state';
import { saveSegmentScore } from './save-segment-score';
import { setChecked } from './set-checked';
import { setMailDigest } from './set-mail-digest';
import { setMemberRole } from './set-member-role';
import { setReviewState } from './set-review-state';
import { setThreadState } from './set-thread-state';
import { setUserDisabled } from './set-user-disabled';
import { splitName } from './split-name';
import { startModelRun } from './start-model-run';
import { stopModelRun } from './stop-model-run';
import { takeNext } from './take-next';
import { testModelConnection } from './test-model-connection';
import { undoDecision } from './undo-decision';
import { undoNameChoice } from './undo-name-choice';
import { updateArticle } from './update-article';
import { updateCheckSettings } from './update-check-settings';
import { copyTypology } from './copy-typology';
import { getTypology } from './get-typology';
import { listTypologies } from './list-typologies';
import { saveTypology } from './save-typology';
import { updateModelSettings } from './update-model-settings';
import { updateScoringSettings } from './update-scoring-settings';
import { updateProject } from './update-project';
import { updateReasons } from './update-reasons';
import type { UseCase } from './use-case';
import { withdrawGroup } from './withdraw-group';

/** Every use case there is. One that is missing here cannot be reached. */
export const USE_CASES = [
  getInvitation,
  acceptInvitation,
  getPreferences,
  savePreferences,
  listProjects,
  createProject,
  updateProject,
  listReasons,
  updateReasons,
  reviewerStats,
  listMembers,
  setMemberRole,
  removeMember,
  createInvitation,
  listInvitations,
  revokeInvitation,
  listUsers,
  setUserDisabled,
  setAdministrator,
  listArticles,
  updateArticle,
  deleteArticle,
  getDesk,
  saveError,
  saveCorrection,
  saveSegmentScore,
  setChecked,
  setReviewState,
  editAlignment,
  listCorrections,
  correctionFacets,
  decide,
  undoDecision,
  getRivals,
  planBulk,
  listBatches,
  answerDecision,
  listMyDecisions,
  decisionNews,
  markVisit,
  previewArticle,
  listThreads,
  addComment,
  setThreadState,
  listNotifications,
  countUnread,
  markNotificationsRead,
  getMailDigest,
  setMailDigest,
  getArticle,
  getHistory,
  compareVersions,
  planRestore,
  restoreVersion,
  listAudit,
  auditFacets,
  auditAccess,
  listQueue,
  takeNext,
  assignArticles,
  endAssignment,
  restoreAssignments,
  listWork,
  returnArticle,
  sampleArticles,
  findOccurrences,
  proposeGroup,
  withdrawGroup,
  getGroup,
  listFindings,
  acceptFindings,
  dismissFinding,
  listTerms,
  getTermbase,
  saveTerm,
  deleteTerm,
  importTerms,
  listKnownNames,
  saveKnownName,
  deleteKnownName,
  mergeKnownNames,
  importKnownNames,
  getNameLedger,
  findNameElsewhere,
  preferName,
  addName,
  mergeNames,
  splitName,
  undoNameChoice,
  listCheckFindings,
  countFindings,
  dismissCheckFinding,
  getCheckSettings,
  updateCheckSettings,
  getTypology,
  copyTypology,
  listTypologies,
  saveTypology,
  importFindings,
  importReviewDocument,
  removeFindings,
  listFindingRuns,
  scoreFindings,
  getModelSettings,
  updateModelSettings,
  getArticleScore,
  getAgreement,
  getSignificance,
  getScoringSettings,
  updateScoringSettings,
  testModelConnection,
  estimateModelRun,
  startModelRun,
  stopModelRun,
  getModelRuns,
  planPack,
  keepSelection,
  preparePack,
  getPack,
  stopPack,
  listExports,
  getProjectTraining,
  setProjectTraining,
  saveCampaign,
  listCampaignRows,
  getCampaign,
  addToCampaign,
  removeFromCampaign,
  plantErrors,
  setCampaignState,
  getAdjudication,
  ruleMarks,
  setAdjudicationState,
  listRatedCampaigns,
  getCampaignResults,
  getScoreReport,
  getErrorReport,
  getReportFacets,
  getNamesReport,
  getEffortReport,
  getCheckReport,
  listErrorPlaces,
  listAcceptedFindings,
  listDismissedFindings,
  listNamePlaces,
  recordEffort,
] as const;

type Registered = (typeof USE_CASES)[number];

export type UseCaseId = Registered['id'];

/** From id to what goes in and what comes out: the types of the client. */
export type UseCases = {
  readonly [Each in Registered as Each['id']]: Each extends UseCase<string, infer Input, infer Output>
    ? { readonly input: z.input<Input>; readonly output: Output }
    : never;
};
