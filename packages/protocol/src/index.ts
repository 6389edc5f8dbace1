export {
  acceptInvitationBody,
  addMemberBody,
  archiveDocumentBody,
  changeMemberBody,
  createDocumentBody,
  type DocumentDetail,
  type DocumentSummary,
  type ErrorBody,
  type ErrorCode,
  errorStatuses,
  type Health,
  type Invitation,
  type InvitationLink,
  invitePersonBody,
  type Member,
  nameVersionBody,
  type Person,
  type StoredAsset,
  type Version,
  type VersionSummary,
} from "./bodies.ts";
export { closeCodes, type CloseReason, closeReasonTexts, findCloseReason } from "./close-codes.ts";
export { assetTypes, type AssetType, limits } from "./limits.ts";
export { mayDo, type Permission, permissions, type Role, roleLabels, roles } from "./roles.ts";
export {
  type Access,
  livePath,
  type RouteAnswer,
  type RouteBody,
  type RouteName,
  type RouteParameters,
  routes,
} from "./routes.ts";
