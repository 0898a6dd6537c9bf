import type { AlignmentRefusal } from '../../domain/alignment/apply-alignment-edit';
import type { ErrorFailure } from '../../domain/annotation/check-error';
import type { CorrectionPlaceFailure } from '../../domain/article/check-correction-place';
import type { BuildErrorCode } from '../../domain/exchange/build-article';
import type { OriginalFailure } from '../../domain/exchange/write-original';
import type { PackRefusal } from '../../domain/exchange/pack/pack-part';
import type { ReplacementFailure } from '../../domain/correction/check-replacement';
import type { DecisionRefusal } from '../../domain/review/judge-decision';
import type { ReasonsFailure } from '../../domain/review/check-reasons';
import type { AnswerRefusal } from '../../domain/review/judge-answer';
import type { KnownNameFault } from '../../domain/names/check-known-name';
import type { TermFault } from '../../domain/terms/check-term';
import type { GuardCode } from '../auth/guard-request';

/** Failures that any use case can have, and those of accounts and people. Each has its words in `messages`. */
export type AccessCode =
  | GuardCode
  | 'signed_out'
  | 'forbidden'
  | 'not_found'
  /** Whoever reviews blind sees their own work alone until the campaign is closed. */
  | 'blind_review';

export type PeopleCode =
  | ReasonsFailure
  /** Somebody else changed the reasons of the project first. */
  | 'reasons_stale'
  /** Somebody else changed the checks of the project first. */
  | 'checks_stale'
  | 'invitation_invalid'
  | 'invitation_expired'
  | 'invitation_used'
  | 'email_taken'
  | 'last_admin'
  | 'last_administrator';

/** Failures of work on articles; of marks, corrections, decisions and alignments the domain names its own. */
export type ArticleCode =
  | CorrectionPlaceFailure
  | ErrorFailure
  | ReplacementFailure
  | DecisionRefusal
  | AnswerRefusal
  | AlignmentRefusal
  | BuildErrorCode
  /** The id that was made for a new record is another record's. */
  | 'id_taken'
  | 'too_many'
  | 'already_decided'
  | 'not_finished'
  /** The same where segments are scored. */
  | 'scores_missing'
  /** Its segments are given no scores: its campaign's protocol is another. */
  | 'not_scored'
  /** It is rated by spans and scores: nothing is corrected in it, and its segments stay as they are. */
  | 'rated_only'
  /** No segment begins with the sentence any more. */
  | 'segment_gone'
  /** Of a check that the project does not let anybody finish over. */
  | 'findings_left'
  | 'check_unknown'
  /** What a mark is to be made from has been removed with its run. */
  | 'suggestion_gone'
  /** A file of another system's findings that no format knows. */
  | 'qe_format_unknown'
  | 'review_document_unreadable'
  /** One without texts, so that each of its quotes would be looked for in each article. */
  | 'qe_choose_article'
  /** What inserts replaces nothing, and so stands nowhere else. */
  | 'no_occurrences'
  | 'not_an_occurrence'
  | 'correction_not_live'
  | 'already_covered'
  | 'nothing_to_undo'
  | 'nothing_to_restore'
  /** Somebody who is asked to review may not review in the project. */
  | 'not_a_reviewer'
  /** Nobody can be given back what they never began. */
  | 'not_reviewed'
  /** The file an article came from cannot be given back, with its corrections. */
  | OriginalFailure
  | 'original_not_kept';

export type CampaignCode =
  /** Nothing is decided on while people review blind. */
  | 'campaign_open'
  /** Somebody else changed the campaign first. */
  | 'campaign_stale'
  /** It is not in the state that this needs. */
  | 'campaign_state'
  /** An article is in a campaign already, of another project, or was worked on. */
  | 'campaign_article'
  /** Its outputs would not be of one source. */
  | 'campaign_sources'
  /** The name of a document tells the system. */
  | 'campaign_names_system'
  /** Fewer people than are to rate each output. */
  | 'campaign_too_few_raters'
  | 'campaign_empty'
  /** Nothing was changed in what was to be spoilt. */
  | 'seed_unchanged'
  /** The mark has been withdrawn. */
  | 'ruling_gone'
  /** Marks that nobody has ruled on are left. */
  | 'adjudication_undecided'
  /** It was declared done. */
  | 'adjudication_done'
  /** Somebody else has ruled meanwhile. */
  | 'adjudication_stale'
  /** Whoever rated the article does not adjudicate it. */
  | 'adjudicates_own';

export type RatingsCode =
  /** A file of ratings has no texts that they could be shown beside. */
  'no_rated_text';

export type TalkCode =
  /** Somebody who is mentioned is not a member of the project, or not any more. */
  'not_a_member';

export type TermCode =
  | TermFault
  /** The project says something of the same two expressions already. */
  | 'term_exists'
  /** A termbase holds no more. */
  | 'term_limit';

export type NameCode =
  | KnownNameFault
  /** The article has no name that is written so. */
  | 'name_gone'
  /** The project knows how to write the same name in the same way already. */
  | 'name_exists'
  /** A project remembers no more. */
  | 'name_limit'
  /** Names of other languages are not one. */
  | 'name_other_languages';

export type ModelCode =
  /** The project asks no model. */
  | 'model_off'
  /** Not an address that this installation lets projects use. */
  | 'model_address_forbidden'
  /** It cannot be asked without an address and a name. */
  | 'model_incomplete'
  /** Somebody else changed the settings first. */
  | 'model_settings_stale'
  | 'scoring_stale'
  /** The article is being asked about already. */
  | 'model_running'
  /** There is no source to compare with. */
  | 'model_nothing_to_ask';

export type PackCode =
  | PackRefusal
  /** Nothing was chosen to be in it. */
  | 'pack_no_parts'
  | 'pack_no_articles'
  /** It was asked for too long ago, by somebody else, or never. */
  | 'pack_gone'
  /** Of articles that were chosen in a list: too long ago, by somebody else, or never. */
  | 'selection_gone'
  /** It is being sent already. */
  | 'pack_running'
  /** Of one that has ended. */
  | 'pack_too_large';

export type ErrorCode =
  | AccessCode
  | PeopleCode
  | ArticleCode
  | CampaignCode
  | RatingsCode
  | TalkCode
  | TermCode
  | NameCode
  | ModelCode
  | PackCode;
