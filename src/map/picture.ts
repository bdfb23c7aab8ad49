import type { TakePicture } from '../store/pictures';

export const takePicture: TakePicture = () => Promise.reject(new Error('not yet'));
