/** Ids of the 217 things that the press conference of 17 August 2023 names; each has its place in the facts. */
export const pressConferenceRecords = `
yangpu-innovation-belt four-functional-areas binjiang binjiang-south binjiang-mid-north
fuxing-island da-chuangzhi da-chuanggu huan-tongji dalian-road-hq-area wujiaochang
one-corridor-one-belt da-chuangzhi-corridor binjiang-belt one-island-two-wings
chuangzhi-cochuang-industry chan-yin-chuang corridor-metaverse corridor-digital-culture
corridor-digital-health chain-service binjiang-seven-fields zonghuan-digital-belt yangshupu-creek
waterfront-public-space changyang-show-belt first-online-new-economy-ecopark hq-show-park
rd-innovation-park kic changyang-campus b-link city-concept-park bay-valley sufe-financial-valley
fashion-center daxue-road block-228 lifestyle-innovation-park fudan-future-valley
tongji-future-park nice2035 future-life-area kicg mulin-gate yimai-sanyuan three-micro mulin-block
premium-carrier-target cccc-shanghai-hq cecep-shanghai meituan-shanghai bilibili-park
douyin-binjiang xiaohongshu dewu fudan sufe tongji students med-eng-institute hmeic
digital-city-institute cyber-institute sisa smart-gov-base yau-team fudan-ai4s stex netc
yrd-alliance yrd-secretariat yp-drc yp-stc iu-platform district-fund data-compliance-station
rights-aid-station rule-of-law-point people-suggestion-point legislative-point mulin-center
knowledge-innovation-district innovation-opinions one-year-three-year four-districts
goal-global-factors goal-core-bearing goal-digital-leading goal-open-platform target-rd
target-tech-contracts target-software target-digital-firms target-leading-firms city-four-functions
city-five-centers global-sti-center industry-1234 ind-1-digital ind-2-internet ind-2-intelligent
three-100bn-clusters ind-3-online ind-3-manufacturing ind-3-design nev-icv industrial-internet
design-capital-core ind-4-ai ind-4-life ind-4-green ind-4-techservice land-transition
peoples-city-demo hl-innovation-demo world-class-valley relics-demo park-city-demo tourism-demo
culture-park-demo service-demo dcz-clusters dcz-enterprises ind-digital-7000 ind-digital-tax
ind-digital-revenue-share ind-software-growth ind-software-forecast ind-share-city
ind-share-central three-zones-linkage three-cities new-engineering ht-area ht-output
three-chuang-loop transfer-service-pack stex-institutions ip-ownership-pilot tech-deal
accelerator-chain into-campus hq-incubators role-server role-supervisor role-matchmaker
three-as-long-as mayor-hotline chief-service-officer cant-do-window one-stop one-code-registration
material-bank pile-first data-compliance-guide three-masters-advisers biz-env-6 law-demo
net-supervision-demo gov-biz-tea jiebang rainforest four-ones overseas-talent-plan
overseas-talent-alliance talent-card incubate-invest risk-share xinyidai jizhirong yunliangdai
pujiang-light star-market yrd-map dual-voucher eight-finds find-1 find-2 find-3 find-4 find-5
find-6 find-7 find-8 startup-star mass-innovation-week gew-china sustainable-renewal
campus-community six-new key-tasks-152 old-housing-demolished households-improved
old-lane-completed non-self-contained base-closing life-circles-33 heritage-repair soe-land
context-value participatory-design five-everyone press-conference cpc-sh-3rd cpc-yp-7th
peoples-city-best-practice fyp-14 twin-drive phoenix-tree talent-highland finance-water
startup-arena beyond-campus low-efficiency-land livable-resilient-smart innovation-public-space
`
  .trim()
  .split(/\s+/);
